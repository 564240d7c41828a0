import Foundation
import SellingPartnerAPI

/// Times as the store keeps them: microseconds since 1970.
package enum WireTime {
    static let second: Int64 = 1_000_000
    static let minute = 60 * second
    static let hour = 60 * minute
    static let day = 24 * hour

    /// A time that Amazon told, to the millisecond, which is as fine as any model has it; nil where it cannot be read.
    static func micros(_ time: DateTime?) -> Int64? { time?.date.map(micros) }

    static func micros(_ date: Date) -> Int64 { Int64((date.timeIntervalSince1970 * 1_000).rounded()) * 1_000 }

    /// A moment as a parameter of a call.
    static func dateTime(_ micros: Int64) -> DateTime {
        DateTime(Date(timeIntervalSince1970: Double(micros / 1_000) / 1_000))
    }
}
