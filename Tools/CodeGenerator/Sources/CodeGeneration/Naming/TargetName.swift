/// The name of a model's target: file and version, `orders_2026-01-01` → `OrdersV20260101`.
enum TargetName {
    static func of(file name: String, version: String) -> String {
        var base = name
        if let match = name.firstMatch(of: /[_\-]?[vV]?[0-9]{4}-[0-9]{2}-[0-9]{2}$/) {
            base.removeSubrange(match.range)
        } else if let match = name.firstMatch(of: /[_\-]?V[0-9]+$/) {
            base.removeSubrange(match.range)
        }
        let digits = version.filter { $0.isASCII && $0.isNumber }
        return SwiftName.type(base) + "V" + (digits.isEmpty ? "0" : digits)
    }
}
