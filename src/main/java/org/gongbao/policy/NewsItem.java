package org.gongbao.policy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongbao.text.Span;

/** An item of a digest. */
public record NewsItem(
    Span span, Optional<Fact<String>> title, Setting setting, Content content, Fact<String> text)
    implements Entry {

  /**
   * Where it stands and what place it is about.
   *
   * @param column the digest's column (栏目) as printed; empty where there is none
   * @param region province or grouping, full name
   * @param district a division below the province, full name
   */
  public record Setting(
      Optional<String> column, Optional<String> region, Optional<String> district) {
    public Setting {
      Objects.requireNonNull(column);
      Objects.requireNonNull(region);
      Objects.requireNonNull(district);
    }

    public Setting withColumn(Optional<String> other) {
      return new Setting(other, region, district);
    }

    public Setting withRegion(Optional<String> other) {
      return new Setting(column, other, district);
    }

    public Setting withDistrict(Optional<String> other) {
      return new Setting(column, region, other);
    }
  }

  /**
   * Who does what in it.
   *
   * @param agencies full official names of bodies that act in it
   */
  public record Content(List<Fact<String>> agencies, List<Announcement> announcements) {
    public Content {
      agencies = List.copyOf(agencies);
      announcements = List.copyOf(announcements);
    }

    public Content withAgencies(List<Fact<String>> others) {
      return new Content(others, announcements);
    }

    public Content withAnnouncements(List<Announcement> others) {
      return new Content(agencies, others);
    }
  }

  public NewsItem {
    Objects.requireNonNull(span);
    Objects.requireNonNull(title);
    Objects.requireNonNull(setting);
    Objects.requireNonNull(content);
    Objects.requireNonNull(text);
  }

  public NewsItem withTitle(Optional<Fact<String>> other) {
    return new NewsItem(span, other, setting, content, text);
  }

  public NewsItem withSetting(Setting other) {
    return new NewsItem(span, title, other, content, text);
  }

  public NewsItem withContent(Content other) {
    return new NewsItem(span, title, setting, other, text);
  }
}
