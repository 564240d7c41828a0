import AcornStore
import Foundation
import Glibc
import StoreBackends
import Testing

@Suite struct `the master key` {
    private static func code(_ body: () async throws -> Void) async -> VaultError.Code? {
        do {
            try await body()
            return nil
        } catch { return (error as? VaultError)?.code }
    }

    @Test func `a file made for a key is its owner's alone, and gives the key back`() async throws {
        try await withFolder { folder in
            let path = folder.path + "/deep/below/master.key"
            let key = try MasterKey.make()
            try KeyFile.create(path, key)
            var status = stat()
            #expect(stat(path, &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
            #expect(try await KeySource.file(path: path).key().id == key.id)
            #expect(await Self.code { try KeyFile.create(path, key) } == .initializedAlready)
            #expect(try await KeySource.file(path: path).key().id == key.id)
        }
    }

    @Test func `a file that others can read is refused`() async throws {
        try await withFolder { folder in
            let path = folder.path + "/master.key"
            try KeyFile.create(path, try MasterKey.make())
            for mode in [0o640, 0o604, 0o620, 0o644, 0o660] as [mode_t] {
                #expect(chmod(path, mode) == 0)
                #expect(await Self.code { _ = try await KeySource.file(path: path).key() } == .keyUnreadable)
            }
            #expect(chmod(path, 0o400) == 0)
            _ = try await KeySource.file(path: path).key()
            #expect(
                await Self.code { _ = try await KeySource.file(path: folder.path + "/none").key() } == .keyMissing)
            #expect(await Self.code { _ = try await KeySource.file(path: folder.path).key() } == .keyUnreadable)
        }
    }

    @Test func `a key with any letter changed, cut or added is refused`() throws {
        let text = try MasterKey.make().text().revealText()
        #expect(
            try MasterKey(text: SecretBytes(copying: ("# note\r\n" + text + "\n").utf8)).text().revealText() == text)
        let line = Array(text.utf8.dropLast())
        for at in line.indices {
            var changed = line
            changed[at] = changed[at] == 0x61 ? 0x62 : 0x61
            #expect(throws: VaultError.self, "letter \(at)") { try MasterKey(text: SecretBytes(copying: changed)) }
            #expect(throws: VaultError.self, "cut at \(at)") {
                try MasterKey(text: SecretBytes(copying: line.prefix(at)))
            }
        }
        for wrong in ["", "# only a note\n", text + text, text.uppercased(), "\0" + text] {
            #expect(throws: VaultError.self) { try MasterKey(text: SecretBytes(copying: wrong.utf8)) }
        }
    }

    @Test func `any command that prints the key serves`() async throws {
        try await withFolder { folder in
            let path = folder.path + "/master.key"
            let key = try MasterKey.make()
            try KeyFile.create(path, key)
            let good = try await KeySource.command(line: "printf '%s' \"$(cat '\(path)')\"", seconds: 60).key()
            #expect(good.id == key.id)
            let text = try key.text().revealText()
            let variable = KeySource.environment(name: "ACORN_KEY", text: KeySource.HiddenText(text))
            #expect(try await variable.key().id == key.id)
        }
    }

    @Test(arguments: [
        ("exit 3", "ended with 3"), ("kill -9 $$", "ended with 137"), ("/nowhere/fetch 2>&-", "ended with 127"),
        ("true", "no master key"), ("yes", "too long"), ("echo acorn-master-key-1 a b c", "damaged"),
        ("exec sleep 1000", "longer than 0 seconds"), ("sleep 1000 & echo x", "longer than 0 seconds"),
    ])
    func `a command that gives no key is told apart and stopped`(line: String, says: String) async throws {
        let seconds = says.contains("longer") ? 0 : 60
        let error = await #expect(throws: VaultError.self) {
            _ = try await KeySource.command(line: line, seconds: seconds).key()
        }
        #expect(error?.message.contains(says) == true, "\(String(describing: error))")
        #expect(error?.message.contains(line) == false || line == "true" || line == "yes")
    }
}
