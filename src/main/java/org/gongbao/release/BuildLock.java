package org.gongbao.release;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one build at a time write to a data folder; ends with the process at the latest. */
final class BuildLock implements Closeable {
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws IOException where another build holds it
   */
  static BuildLock take(Path data) throws IOException {
    FileChannel channel =
        FileChannel.open(
            data.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this process holds it: reported below like another process.
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
    if (lock == null) {
      throw new IOException(
          "another build is writing to " + data + ": wait for its end, or name another --data");
    }
    return new BuildLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
