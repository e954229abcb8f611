class CommonsScan < Formula
  desc "Tells how welcoming a Git repository is to people who want to contribute"
  homepage "https://github.com/commons-scan/commons-scan"
  license "Apache-2.0"
  head "https://github.com/commons-scan/commons-scan.git", branch: "main"

  depends_on "pkgconf" => :build
  depends_on "swift" => :build
  depends_on "libgit2"
  uses_from_macos "sqlite"

  def install
    system "scripts/build"
    bin.install ".build/release/commons-scan"
    man1.install "docs/commons-scan.1"
    bash_completion.install "docs/completions/commons-scan.bash" => "commons-scan"
    zsh_completion.install "docs/completions/commons-scan.zsh" => "_commons-scan"
    fish_completion.install "docs/completions/commons-scan.fish"
  end

  test do
    system "git", "init", "repository"
    (testpath/"repository/README.md").write "# Rain\n"
    system "git", "-C", "repository", "add", "README.md"
    system "git", "-C", "repository", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-m", "Begin"
    assert_match "\"status\":\"ok\"", shell_output("#{bin}/commons-scan scan repository --output ndjson")
  end
end
