package org.gongbao.policy;

/** How one policy speaks of another. Names are those of the ontology's properties. */
public enum RelationKind {
  /** 根据, 为贯彻落实: the ground that the opening paragraph or first article names. */
  BASED_ON("basedOn"),
  /** 废止, 停止执行: ends the target as a whole. */
  REPEALS("repeals"),
  /** 废止 of single articles of the target. */
  PARTLY_REPEALS("partlyRepeals"),
  /** 修改, 作如下修改. */
  AMENDS("amends"),
  /** 根据…修正: the text says that the target changed it. */
  AMENDED_BY("amendedBy"),
  /** 有效期延长, 继续施行. */
  EXTENDS("extends"),
  /** 继续有效 as the result of a review (清理). */
  CONFIRMS("confirms"),
  /** 暂停实施, 暂停执行. */
  SUSPENDS("suspends"),
  /** 重新公布: prints the target anew after changing it. */
  REPUBLISHES("republishes"),
  /** 转发, 批转: passes the target on. */
  FORWARDS("forwards"),
  /** 与本办法不一致的，以本办法为准, where it names the target. */
  PREVAILS_OVER("prevailsOver"),
  /** A 解读 of the target. */
  INTERPRETS("interprets"),
  /** Any other mention. */
  CITES("cites");

  private final String term;

  RelationKind(String term) {
    this.term = term;
  }

  /** Local name of the property in the ontology. */
  public String term() {
    return term;
  }

  /** True for those that change the target's force or text. */
  public boolean isChange() {
    return switch (this) {
      case REPEALS, PARTLY_REPEALS, AMENDS, EXTENDS, CONFIRMS, SUSPENDS, REPUBLISHES -> true;
      default -> false;
    };
  }
}
