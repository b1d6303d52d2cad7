package org.gongbao.release;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * Size and hash of a collection of lines, whatever their order: the sum of the lines' hashes. Two
 * collections with equal fingerprints hold the same lines, up to chance.
 */
final class Fingerprint {
  private final MessageDigest digest = Checksum.sha256();
  private long count;
  private long sum;

  void add(byte[] line) {
    count++;
    sum += hash(line);
  }

  /** Takes one line that was added for another. */
  void replace(byte[] line, byte[] by) {
    sum += hash(by) - hash(line);
  }

  /** The lines of both. */
  Fingerprint plus(Fingerprint other) {
    Fingerprint both = new Fingerprint();
    both.count = count + other.count;
    both.sum = sum + other.sum;
    return both;
  }

  long count() {
    return count;
  }

  boolean matches(Fingerprint other) {
    return count == other.count && sum == other.sum;
  }

  private long hash(byte[] line) {
    return ByteBuffer.wrap(digest.digest(line)).getLong();
  }
}
