import Git

/// What is kept from one commit to the next while one thread looks at many.
final class TreeMemory {
    /// What readers made of files; shared by all threads.
    let readings: ReadingMemory
    /// What paths showed, whatever the files hold.
    let signs = PathSignMemory()
    /// What names of files meant.
    let candidates = CandidateMemory()

    /// Folders that were read.
    let folders = FolderMemory()

    init(readings: ReadingMemory) { self.readings = readings }
}
