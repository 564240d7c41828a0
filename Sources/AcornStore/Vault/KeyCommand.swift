import Glibc

/// Runs the command that fetches the master key from a key manager.
enum KeyCommand {
    /// What the command prints, at most as much as a key has, within `seconds`: then it and all it started are killed.
    /// It reads nothing, and what it says on standard error goes to ours.
    static func run(_ line: String, seconds: Int) throws -> SecretBytes {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw failed("it cannot be started") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let process: pid_t
        do {
            defer { close(ends[1]) }
            process = try spawn(line, output: ends[1])
        }
        do {
            let deadline = BoundedReading.now() + Int64(seconds) * 1_000
            let text = try BoundedReading.all(ends[0], bytesMax: MasterKey.textBytesMax, until: deadline)
            let status = try end(of: process, until: deadline)
            guard status == 0 else { throw failed("it ended with \(status)") }
            return text
        } catch {
            kill(-process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
            throw error is BoundedReading.TooLate
                ? failed("it took longer than \(seconds) seconds and was stopped") : error
        }
    }

    private static func spawn(_ line: String, output: Int32) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // A group of its own, so that all it starts can be stopped with it.
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        let shell: [String] = ["/bin/sh", "-c", line]
        var words: [UnsafeMutablePointer<CChar>?] = shell.map { strdup($0) }
        words.append(nil)
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ)
        guard code == 0 else { throw failed("it cannot be started: \(String(cString: strerror(code)))") }
        return process
    }

    /// The exit code, or 128 and the signal. The command has closed its output, so it is about to end.
    private static func end(of process: pid_t, until deadline: Int64) throws -> Int32 {
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f }
            guard ended == 0 || errno == EINTR else { throw failed("its end cannot be seen") }
            guard BoundedReading.now() < deadline else { throw BoundedReading.TooLate() }
            poll(nil, 0, 5)
        }
    }

    private static func failed(_ reason: String) -> VaultError {
        VaultError(.keyMissing, "The key command gave no master key: \(reason). Run it by hand to see why.")
    }
}

/// Reads small secret texts from files and pipes.
enum BoundedReading {
    struct TooLate: Error {}

    /// Everything up to the end. Errors: `keyDamaged` for more than `bytesMax`, `TooLate` after `deadline`
    /// (milliseconds of `now`).
    static func all(_ descriptor: Int32, bytesMax: Int, until deadline: Int64?) throws -> SecretBytes {
        var count = 0
        let buffer = try SecretBytes(count: bytesMax + 1) { out in
            while count <= bytesMax {
                if let deadline { try wait(descriptor, until: deadline) }
                let got = read(descriptor, out.baseAddress?.advanced(by: count), bytesMax + 1 - count)
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else {
                    throw VaultError(
                        .keyUnreadable, "A secret cannot be read: \(String(cString: strerror(errno))).")
                }
                if got == 0 { break }
                count += got
            }
        }
        guard count <= bytesMax else {
            throw VaultError(.keyDamaged, "This is too long: more than \(bytesMax) bytes. Nothing was changed.")
        }
        return try buffer.withUnsafeBytes { bytes in
            try SecretBytes(copying: UnsafeRawBufferPointer(rebasing: bytes[..<count]))
        }
    }

    private static func wait(_ descriptor: Int32, until deadline: Int64) throws {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let left = deadline - now()
            guard left > 0 else { throw TooLate() }
            let ready = poll(&request, 1, Int32(clamping: left))
            if ready > 0 { return }
        }
    }

    /// Milliseconds of the clock that nobody sets.
    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
