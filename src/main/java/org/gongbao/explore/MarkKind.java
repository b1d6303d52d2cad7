package org.gongbao.explore;

import java.util.Locale;

/** Kinds of facts as a reader tells them apart, in the order of a card. */
enum MarkKind {
  FINDING("存疑", "finding"),
  TITLE("标题", "title"),
  CARRIER("载体", "carried by"),
  TYPE("文种", "type"),
  NUMBER("文号", "number"),
  ORDER("令号", "order"),
  ISSUER("机关", "issuer"),
  SIGNER("签署", "signer"),
  ADDRESSEE("主送", "addressee"),
  REGION("地区", "region"),
  DATE("日期", "date"),
  COLUMN("栏目", "column"),
  AGENCY("行为", "acts"),
  ANNOUNCEMENT("报道", "announces"),
  RELATION("关系", "relation"),
  PROVISION("条款", "provision"),
  RESPONSIBILITY("责任", "responsible"),
  DEADLINE("期限", "until");

  private final String chinese;
  private final String english;

  MarkKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** Two characters. */
  String chinese() {
    return chinese;
  }

  String english() {
    return english;
  }

  /** Name of its style. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
