package org.gongbao.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.gongbao.extract.Extraction;
import org.gongbao.link.Identities.Speaker;
import org.gongbao.policy.Announcement;
import org.gongbao.policy.Entry;
import org.gongbao.policy.Interpretation;
import org.gongbao.policy.NewsItem;
import org.gongbao.policy.PartialDate;
import org.gongbao.policy.PolicyDocument;
import org.gongbao.policy.Relation;
import org.gongbao.policy.RelationKind;

/** All entries of all bulletins together. The door of this package. */
public final class Corpus {
  private final List<Extraction> extractions;
  private final Identities identities = new Identities();
  private final TextStates states = new TextStates();

  private Corpus(List<Extraction> extractions) {
    this.extractions =
        extractions.stream()
            .sorted(Comparator.comparing((Extraction e) -> e.source().origin().sha256()))
            .toList();
  }

  /**
   * Links the entries of a corpus.
   *
   * @param extractions one a bulletin, in any order
   * @param asOf the day on which statuses hold
   */
  public static Links link(List<Extraction> extractions, LocalDate asOf) {
    Corpus corpus = new Corpus(extractions);
    corpus.registerTexts();
    corpus.registerReferences();
    corpus.registerFormerTitles();
    List<Links.Bulletin> bulletins = corpus.resolve();
    SortedMap<String, PolicyNode> policies = corpus.identities.nodes();
    return new Links(
        asOf,
        bulletins,
        policies,
        new Validity(policies, bulletins).force(),
        Lineages.of(policies, bulletins));
  }

  private void registerTexts() {
    forEach(
        (extraction, entry) -> {
          if (entry instanceof PolicyDocument document) {
            identities.add(key(extraction, entry), document);
            states.add(key(extraction, entry), document);
          }
        });
  }

  private void registerReferences() {
    forEach((extraction, entry) -> relations(entry).forEach(r -> identities.add(r.target())));
  }

  /**
   * A decision names what it amends by the title of that day; the text that it re-issues may bear a
   * new one. Where the history of exactly one text names that decision and nothing else that it
   * amends explains it, the old title is an alias of that text.
   */
  private void registerFormerTitles() {
    forEach(
        (extraction, entry) -> {
          List<Relation> amended =
              relations(entry).stream()
                  .filter(r -> r.kind() == RelationKind.AMENDS && r.target().title().isPresent())
                  .toList();
          List<String> changed =
              amended.size() == 1 ? changedBy(key(extraction, entry)) : List.of();
          if (changed.size() == 1) {
            identities.alias(changed.get(0), amended.get(0).target().title().orElseThrow());
          }
        });
  }

  /** Keys of the texts whose history names a document. */
  private List<String> changedBy(String key) {
    List<String> changed = new ArrayList<>();
    forEach(
        (extraction, entry) -> {
          boolean named =
              relations(entry).stream()
                  .filter(r -> r.kind() == RelationKind.AMENDED_BY)
                  .anyMatch(r -> Keys.of(r.target()).equals(key));
          if (named && !changed.contains(key(extraction, entry))) {
            changed.add(key(extraction, entry));
          }
        });
    return changed;
  }

  private List<Links.Bulletin> resolve() {
    List<Links.Bulletin> bulletins = new ArrayList<>();
    for (Extraction extraction : extractions) {
      List<Links.Linked> linked = new ArrayList<>();
      extraction.entries().forEach(e -> linked.add(resolve(extraction, e)));
      bulletins.add(new Links.Bulletin(extraction, linked));
    }
    return bulletins;
  }

  private Links.Linked resolve(Extraction extraction, Entry entry) {
    String key = key(extraction, entry);
    List<Links.Resolved<Relation>> relations = new ArrayList<>();
    for (Relation relation : relations(entry)) {
      boolean later = relation.kind() == RelationKind.AMENDED_BY;
      Speaker speaker = new Speaker(key, later ? Optional.empty() : date(entry), region(entry));
      String target = identities.resolve(relation.target(), speaker, relation.kind());
      if (!target.equals(key)) {
        relations.add(new Links.Resolved<>(relation, target));
      }
    }
    List<Links.Resolved<Announcement>> announced = new ArrayList<>();
    if (entry instanceof NewsItem news) {
      Speaker speaker = new Speaker(key, Optional.empty(), region(entry));
      for (Announcement announcement : news.content().announcements()) {
        String target =
            identities.resolve(announcement.policy().value(), speaker, RelationKind.CITES);
        announced.add(new Links.Resolved<>(announcement, target));
      }
    }
    return new Links.Linked(entry, key, states.of(key, entry), relations, announced);
  }

  private static Optional<PartialDate> date(Entry entry) {
    return entry instanceof PolicyDocument document ? Keys.date(document) : Optional.empty();
  }

  private static Optional<String> region(Entry entry) {
    if (entry instanceof PolicyDocument document) {
      return document.issue().region();
    }
    return entry instanceof NewsItem news ? news.setting().region() : Optional.empty();
  }

  private static List<Relation> relations(Entry entry) {
    if (entry instanceof PolicyDocument document) {
      return document.body().relations();
    }
    return entry instanceof Interpretation interpretation ? interpretation.relations() : List.of();
  }

  /** The policy's key; for an entry that nothing names, bulletin and line. */
  private static String key(Extraction extraction, Entry entry) {
    int line = extraction.source().firstLine(entry.span());
    if (entry instanceof PolicyDocument document) {
      String place = extraction.source().origin().sha256().substring(0, 16) + "/" + line;
      return Keys.of(document).orElse(place);
    }
    return Integer.toString(line);
  }

  private void forEach(java.util.function.BiConsumer<Extraction, Entry> action) {
    for (Extraction extraction : extractions) {
      extraction.entries().forEach(e -> action.accept(extraction, e));
    }
  }
}
