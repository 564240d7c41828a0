// Generated from tracking-api-model/tracking_2026-01-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `tracking-api-model/tracking_2026-01-30.json`.
public enum TrackingV20260130 {}

extension TrackingV20260130 {
    /// `GET /tracking/2026-01-30/shipments/track`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Token: the application's own, for `sellingpartnerapi::shipments:track`.
    public struct GetShipmentTracking: Operation {
        public typealias Reply = GetShipmentTrackingResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.TrackingV20260130.getShipmentTracking
        }

        public var id: String?
        public var acsin: String?
        public var aftn: String?
        public var containerNumber: String?
        public var houseBillOfLadingNumber: String?
        public var carrierTrackingTrackingNumber: String?
        public var carrierTrackingCarrierCode: String?
        public var acceptLanguage: String?

        public init(
            id: String? = nil,
            acsin: String? = nil,
            aftn: String? = nil,
            containerNumber: String? = nil,
            houseBillOfLadingNumber: String? = nil,
            carrierTrackingTrackingNumber: String? = nil,
            carrierTrackingCarrierCode: String? = nil,
            acceptLanguage: String? = nil
        ) {
            self.id = id
            self.acsin = acsin
            self.aftn = aftn
            self.containerNumber = containerNumber
            self.houseBillOfLadingNumber = houseBillOfLadingNumber
            self.carrierTrackingTrackingNumber = carrierTrackingTrackingNumber
            self.carrierTrackingCarrierCode = carrierTrackingCarrierCode
            self.acceptLanguage = acceptLanguage
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("id", id)
            request.setQuery("acsin", acsin)
            request.setQuery("aftn", aftn)
            request.setQuery("containerNumber", containerNumber)
            request.setQuery("houseBillOfLadingNumber", houseBillOfLadingNumber)
            request.setQuery("carrierTracking.trackingNumber", carrierTrackingTrackingNumber)
            request.setQuery("carrierTracking.carrierCode", carrierTrackingCarrierCode)
            request.setHeader("Accept-Language", acceptLanguage)
        }
    }
}
