package org.gongbao.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What sites print of a paper above it, each a label and a value. The labels are those of the
 * catalogues of open government information (政府信息公开目录) and their variants.
 */
final class PageFacts {
  private static final String NAMES =
      "索引号|索取号|信息索取号|信息索引号|主题分类|主题词|分类|类目名称|发文机关|发文机构|发文单位|发布机构|发布机关|发布部门|发布单位|颁布机关|颁布单位|颁布部门|公开机构|制发机关|制定机关"
          + "|(?:成文|生成|发文|签发|发布|颁布|公布|公开|印发|生效|实施|施行|废止|失效|录入|更新|添加|发表)?(?:日期|时间)|标题|名称|信息名称|文件名称|文件类型"
          + "|(?:备注/)?文号|发文字号|发文文号|文件编号|统一编号|有效性|时效性|是否有效|公文时效|公开类别|公开方式|公开范围|公开形式"
          + "|体裁|体裁分类|组配分类|关键词|内容概述|公文种类|信息来源|文章来源|稿件来源|来源|作者|责任编辑|编辑";

  private static final Pattern LABEL = Pattern.compile("(?:" + spaced(NAMES) + ")[\\s　]*[：:]");
  private static final Pattern BARE = Pattern.compile("(?:" + NAMES + ")[：:]?");
  private static final Pattern EDGES = Pattern.compile("^[\\s　|｜\\[【（(]+|[\\s　|｜\\]】）)]+$");

  private static final int LONGEST = 300;

  private PageFacts() {}

  /** Sites spread short labels: 索 引 号. */
  private static String spaced(String names) {
    return names.replaceAll("(?<=[\\x{4E00}-\\x{9FFF}])(?=[\\x{4E00}-\\x{9FFF}])", "[\\\\s　]*");
  }

  /** True for a label alone, whose value stands in the next cell or line. */
  static boolean isBareLabel(String text) {
    return text.length() < 20 && BARE.matcher(dense(text)).matches();
  }

  /** True for a line that begins with a label and goes on. */
  static boolean areFacts(String text) {
    if (text.length() >= LONGEST) {
      return false;
    }
    int from = 0;
    while (from < text.length() && " \t　|｜[【（(".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    boolean labelled = LABEL.matcher(text).region(from, text.length()).lookingAt();
    return labelled && !split(text).isEmpty();
  }

  /** A label without spaces, and its value. */
  static String fact(String label, String value) {
    return dense(label).replaceFirst("[：:]$", "") + "：" + value;
  }

  /** The facts of a line, each on its own; labels without a value are dropped. */
  static List<String> split(String text) {
    List<String> facts = new ArrayList<>();
    Matcher label = LABEL.matcher(text);
    int labelStart = -1;
    int valueStart = 0;
    while (label.find()) {
      if (labelStart >= 0) {
        add(facts, text, labelStart, valueStart, label.start());
      }
      labelStart = label.start();
      valueStart = label.end();
    }
    if (labelStart >= 0) {
      add(facts, text, labelStart, valueStart, text.length());
    }
    return facts;
  }

  private static void add(List<String> facts, String text, int label, int value, int end) {
    String said = EDGES.matcher(text.substring(value, end)).replaceAll("");
    if (!said.isEmpty()) {
      facts.add(fact(text.substring(label, value).replaceAll("[\\s　]+$", ""), said));
    }
  }

  static String dense(String text) {
    return text.replaceAll("[\\s　]+", "");
  }
}
