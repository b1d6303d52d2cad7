package org.gongbao.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that one process at a time replaces; waits for its turn. Readers need no lock. Threads of
 * one process have to take turns themselves.
 */
final class LockedFile implements Closeable {
  private final Path file;
  private final FileChannel lock;

  private LockedFile(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * @param file in a folder that is there; need not exist itself
   */
  static LockedFile of(Path file) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
      return new LockedFile(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Puts a whole text in the place of the file, at once for all readers. */
  void replace(String text) throws IOException {
    Path next = file.resolveSibling("." + file.getFileName() + ".next");
    Disk.write(next, text);
    Disk.force(next);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    Disk.forceFolder(file.getParent());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
