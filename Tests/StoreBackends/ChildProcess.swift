import Glibc

/// A program that runs beside the test and inherits nothing but its standard streams.
///
/// Foundation's `Process` hands every child a socket and waits until all who have it are gone: a server that its
/// starter leaves behind would be waited for, too.
package struct ChildProcess: Sendable {
    package let id: Int32

    /// Starts `line`, whose first word is the program's path. Output goes nowhere, or to the files named.
    package init(
        _ line: [String], standardInput: Int32? = nil, standardOutput: String = "/dev/null",
        standardError: String = "/dev/null"
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let standardInput {
            posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 1, standardOutput, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, standardError, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        for stray in 3..<256 as Range<Int32> { posix_spawn_file_actions_addclose(&actions, stray) }
        var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, line[0], &actions, nil, words, environ)
        guard code == 0 else { throw ChildProcessFailure(program: line[0], code: code) }
        self.id = id
    }

    /// Sends it a signal.
    package func send(_ signal: Int32) { kill(id, signal) }

    /// Waits for its end; returns its exit code, or 128 and the signal that ended it.
    package func wait() throws -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) == -1 {
            guard errno == EINTR else { throw ChildProcessFailure(program: "waitpid", code: errno) }
        }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}

/// A program that could not be started or waited for.
package struct ChildProcessFailure: Error {
    package let program: String
    package let code: Int32
}
