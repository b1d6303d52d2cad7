package org.gongbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: made durable, put in place, taken away. */
final class Folders {
  private Folders() {}

  /** Forces every file and folder to the disk, the folder itself last. */
  static void sync(Path folder) throws IOException {
    for (Path path : deepestFirst(folder)) {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Puts a folder where another may stand, which goes; what is in place is always whole. */
  static void replace(Path from, Path to) throws IOException {
    Path before = to.resolveSibling(to.getFileName() + ".old");
    delete(before);
    if (Files.exists(to)) {
      Files.move(to, before, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel channel = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
      channel.force(true);
    }
    delete(before);
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : deepestFirst(folder)) {
        Files.delete(path);
      }
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
