// SampleSettlements: settlement reports that are made up, tie to the cent and tell what is in them.
//
// What this room is for: input for `make demo`, for property tests and for benchmarks. The same seed gives the same
// bytes on every machine, and every file comes with a `SampleManifest`, so that each use is also a test.
// What it must not do: read a clock, a file or the system's random numbers; hold a whole file in memory; share code
// with the readers it tests (it takes only `Currency`, `Instant` and `Marketplace` from AcornCore, and writes
// everything itself).
// Where to start reading: `SampleSettlement.swift` (what is made), `SampleShape.swift` (what an order looks like) and
// `FlatFileV2Renderer.swift` (how it becomes rows). What Amazon's files look like: `facts/settlements.md` §1-§6.

/// The kinds of file one settlement can be written as; total and category totals are the same in all of them.
package enum SampleFormat: String, CaseIterable, Hashable, Sendable {
    case flatFileV2, flatFileV1, xml
}

/// How text becomes bytes. SKUs hold a few letters beyond ASCII, picked so that the encoding has them.
package enum SampleEncoding: String, CaseIterable, Hashable, Sendable {
    case utf8, windows1252, shiftJIS

    /// The name an XML prolog gives it.
    var xmlName: String {
        switch self {
        case .utf8: "UTF-8"
        case .windows1252: "windows-1252"
        case .shiftJIS: "Shift_JIS"
        }
    }

    /// A word beyond ASCII that this encoding can write: Japanese in Shift JIS, German and Spanish elsewhere.
    var foreignWord: String { self == .shiftJIS ? "マグ" : "BÜRSTE-ÑÉ" }

    /// The bytes of a text made of ASCII and `foreignWord`.
    func bytes(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        // The letters used here have the same number in Unicode and in Windows-1252.
        case .windows1252: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        case .shiftJIS: text.unicodeScalars.flatMap(Self.shiftJIS)
        }
    }

    private static func shiftJIS(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "マ": [0x83, 0x7D]
        case "グ": [0x83, 0x4F]
        default: [UInt8(truncatingIfNeeded: scalar.value)]
        }
    }
}

/// What may differ between two writings of a settlement beside its format.
package struct SampleOptions: Hashable, Sendable {
    package var encoding: SampleEncoding = .utf8
    /// Whether lines end with CR LF, as files do that went through a spreadsheet or a mail; Amazon writes LF.
    package var endsLinesWithCRLF = false
    /// The decimal mark in V2; nil is the marketplace's own. V1 and XML always use a point.
    package var usesDecimalComma: Bool?
    /// Whether V2 ends with a `Transfer` row of minus the total. Amazon writes none; some re-exports do.
    package var hasPayoutRow = false

    package init() {}
}
