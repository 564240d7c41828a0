import AcornCore
import AcornStore

/// What became of one file.
struct ImportedFile: Sendable {
    enum Outcome: String, Sendable {
        /// In the archive, and its rows in the store.
        case stored
        /// These bytes were here before.
        case unchanged
        /// In the archive; it could not be read as a settlement report.
        case quarantined
        /// Found in a folder and no settlement report: left alone.
        case skipped
        /// It could not even be opened or read.
        case unreadable
    }

    /// A settlement of the file.
    struct Settlement: Sendable {
        let stored: StoredSettlement
        let statement: Statement
        /// The names of the files that told it before.
        let earlierFiles: [String]
    }

    let path: String
    var outcome: Outcome
    /// Its number in the archive.
    var entry: Int64?
    var rows: Int64 = 0
    var settlements: [Settlement] = []
    var findings: [Finding] = []

    init(path: String, outcome: Outcome) {
        self.path = path
        self.outcome = outcome
    }
}

/// What became of all files.
struct ImportReport: Sendable {
    let files: [ImportedFile]

    /// 2 when a file was unusable or there was nothing to import, 1 when a finding is an error, else 0.
    var exitStatus: Int32 {
        if files.contains(where: { $0.outcome == .quarantined || $0.outcome == .unreadable }) { return 2 }
        if files.allSatisfy({ $0.outcome == .skipped }) { return 2 }
        let hasErrors = files.contains { $0.findings.contains { $0.severity == .error } }
        let ties = files.allSatisfy { $0.settlements.allSatisfy(\.statement.ties) }
        return hasErrors || !ties ? 1 : 0
    }

    func count(_ outcome: ImportedFile.Outcome) -> Int { files.count { $0.outcome == outcome } }
}
