package org.gongbao.policy;

import java.util.Objects;

/** What a news item tells of a policy. */
public record Announcement(Event event, Fact<Reference> policy) {
  /** What happens to the policy. */
  public enum Event {
    /** 印发, 出台. */
    ISSUED("issued"),
    /** 通过, 审议通过. */
    ADOPTED("adopted"),
    /** 施行, 实施. */
    EFFECTIVE("effective"),
    /** 征求意见稿, 草案. */
    DRAFT("draft"),
    /** 发布, 公布. */
    RELEASED("released"),
    /** 签署, 签订. */
    SIGNED("signed"),
    /** 将出台, 拟制定. */
    PLANNED("planned"),
    /** Named without more. */
    MENTIONED("mentioned");

    private final String term;

    Event(String term) {
      this.term = term;
    }

    /** Local name and notation of the concept in the ontology. */
    public String term() {
      return term;
    }
  }

  public Announcement {
    Objects.requireNonNull(event);
    Objects.requireNonNull(policy);
  }
}
