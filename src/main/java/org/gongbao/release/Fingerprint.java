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
    sum += ByteBuffer.wrap(digest.digest(line)).getLong();
  }

  long count() {
    return count;
  }

  boolean matches(Fingerprint other) {
    return count == other.count && sum == other.sum;
  }
}
