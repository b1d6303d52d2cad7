package org.gongbao.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is found below a folder, sorted by path. Hidden files and folders are passed over; links to
 * files are followed, links to folders are not.
 */
record Folder(List<Path> files, List<Refusal> refusals) {
  private static final Set<String> LEFT_BEHIND = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

  static Folder walk(Path top) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Files.walkFileTree(
        top,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && !Files.isDirectory(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException trouble) {
            refusals.add(Reading.unreadable(file.toString(), trouble));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException trouble) {
            if (trouble != null) {
              refusals.add(Reading.unreadable(folder.toString(), trouble));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(Path::toString));
    return new Folder(files, refusals);
  }

  private static boolean isHidden(Path path) {
    return isHidden(path.getFileName().toString());
  }

  /**
   * True where a part of a path is hidden, or is what systems and editors leave behind: {@code
   * __MACOSX}, {@code Thumbs.db}, the lock files of Word.
   */
  static boolean isHidden(String path) {
    for (String part : path.split("/")) {
      boolean dots = part.equals(".") || part.equals("..");
      if (!dots && part.startsWith(".") || part.startsWith("~$") || LEFT_BEHIND.contains(part)) {
        return true;
      }
    }
    return false;
  }
}
