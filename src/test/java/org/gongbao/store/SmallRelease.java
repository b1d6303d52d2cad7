package org.gongbao.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/** A release of a few statements, or of as many as a test adds, in the layout of a data folder. */
public final class SmallRelease {
  public static final String GB = "https://w3id.org/gongbao/ontology#";
  public static final String ID = "https://w3id.org/gongbao/id/";
  private static final String A = ID + "graph/bulletin/" + "a".repeat(64);
  private static final String B = ID + "graph/bulletin/" + "b".repeat(64);
  private static final String TEXT = ID + "graph/text/" + "a".repeat(64);

  private final TreeSet<String> lines = new TreeSet<>();

  /** Two policies and what belongs to them; one title is stated by two bulletins. */
  public static SmallRelease ofPolicies() {
    SmallRelease release = new SmallRelease();
    String care = "policy/国办发/2019/5";
    String other = "policy/国办发/2019/15";
    release.type(A, care, "Policy").title(A, care, "关于推进养老服务发展的意见");
    release.type(B, care, "Policy").title(B, care, "关于推进养老服务发展的意见");
    release.plain(A, care, "documentNumber", "国办发〔2019〕5号");
    release.type(A, other, "Policy").title(A, other, "上海市居家养老管理办法（试行）");
    release.plain(A, other, "documentNumber", "国办发〔2019〕15号");
    release.link(A, other, "cites", care);
    release.zh(B, care, "alias", "养老服务意见");
    release.type(TEXT, care + "/article/1", "Provision");
    release.link(TEXT, care + "/article/1", "partOf", care);
    release.zh(TEXT, care + "/article/1", "text", "第一条 各级政 府应当优化營商環境，支持 5G 与社区养老。");
    release.zh(A, "agency/上海市财政局", "name", "上 海 市 财 政 局");
    return release;
  }

  private SmallRelease type(String graph, String subject, String type) {
    return add(
        graph, subject, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>", "<" + GB + type + ">");
  }

  private SmallRelease title(String graph, String subject, String text) {
    return zh(graph, subject, "title", text);
  }

  public SmallRelease zh(String graph, String subject, String property, String text) {
    return add(graph, subject, "<" + GB + property + ">", quoted(text) + "@zh");
  }

  /** A title that bulletin A states. */
  public SmallRelease title(String subject, String text) {
    return zh(A, subject, "title", text);
  }

  /** A citation that bulletin A states. */
  public SmallRelease cites(String subject, String object) {
    return link(A, subject, "cites", object);
  }

  private SmallRelease plain(String graph, String subject, String property, String text) {
    return add(graph, subject, "<" + GB + property + ">", quoted(text));
  }

  private SmallRelease link(String graph, String subject, String property, String object) {
    return add(graph, subject, "<" + GB + property + ">", "<" + ID + object + ">");
  }

  private SmallRelease add(String graph, String subject, String predicate, String object) {
    lines.add("<" + ID + subject + "> " + predicate + " " + object + " <" + graph + "> .");
    return this;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  public SmallRelease line(String line) {
    lines.add(line);
    return this;
  }

  private byte[] bytes() {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** As-of date and the first digits of the digest. */
  public String id() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
      return "2026-01-31-" + HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes sorted N-Quads, compressed. */
  public Path write(Path file) {
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
        out.write(bytes());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a data folder with this release in use and no store yet. */
  public Path writeData(Path data) {
    try {
      write(data.resolve("releases").resolve(id()).resolve("gongbao.nq.gz"));
      Files.writeString(data.resolve("current"), id() + "\n");
      return data;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
