// Generated from tracking-api-model/tracking_2026-01-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import TrackingV20260130
import SellingPartnerAPI

enum TrackingV20260130Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(TrackingV20260130.GetShipmentTracking.self)]
    }
}

extension TrackingV20260130.GetShipmentTracking: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            id: try json.optional("id"),
            acsin: try json.optional("acsin"),
            aftn: try json.optional("aftn"),
            containerNumber: try json.optional("containerNumber"),
            houseBillOfLadingNumber: try json.optional("houseBillOfLadingNumber"),
            carrierTrackingTrackingNumber: try json.optional("carrierTracking.trackingNumber"),
            carrierTrackingCarrierCode: try json.optional("carrierTracking.carrierCode"),
            acceptLanguage: try json.optional("Accept-Language")
        )
    }
}
