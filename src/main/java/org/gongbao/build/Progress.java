package org.gongbao.build;

/** Is told how far a build has come. {@link #step} may be called by several threads. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(Stage stage, long steps) {}

        @Override
        public void step() {}
      };

  /** The stages of a build, in their order. */
  enum Stage {
    READ("reading files"),
    EXTRACT("extracting entries"),
    LINK("linking entries"),
    DESCRIBE("describing them as statements"),
    WRITE("writing dumps and reading them back"),
    STORE("making the store"),
    CHECK("checking shapes"),
    SEAL("sealing the release");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    /** What is being done, for people. */
    public String words() {
      return words;
    }
  }

  /**
   * A stage begins, and the one before it has ended.
   *
   * @param steps how many steps it has; 0 where that is not known
   */
  void begin(Stage stage, long steps);

  /** One step of the stage is done. */
  void step();
}
