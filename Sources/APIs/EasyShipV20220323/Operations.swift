// Generated from easy-ship-model/easyShip_2022-03-23.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `easy-ship-model/easyShip_2022-03-23.json`.
public enum EasyShipV20220323 {}

extension EasyShipV20220323 {
    /// `POST /easyShip/2022-03-23/timeSlot`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct ListHandoverSlots: Operation {
        public typealias Reply = ListHandoverSlotsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.EasyShipV20220323.listHandoverSlots
        }

        public var listHandoverSlotsRequest: ListHandoverSlotsRequest?

        public init(listHandoverSlotsRequest: ListHandoverSlotsRequest? = nil) {
            self.listHandoverSlotsRequest = listHandoverSlotsRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(listHandoverSlotsRequest)
        }
    }

    /// `GET /easyShip/2022-03-23/package`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetScheduledPackage: Operation {
        public typealias Reply = Package

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.EasyShipV20220323.getScheduledPackage
        }

        public var amazonOrderId: String
        public var marketplaceId: MarketplaceID

        public init(amazonOrderId: String, marketplaceId: MarketplaceID) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `POST /easyShip/2022-03-23/package`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CreateScheduledPackage: Operation {
        public typealias Reply = Package

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.EasyShipV20220323.createScheduledPackage
        }

        public var createScheduledPackageRequest: CreateScheduledPackageRequest

        public init(createScheduledPackageRequest: CreateScheduledPackageRequest) {
            self.createScheduledPackageRequest = createScheduledPackageRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(createScheduledPackageRequest)
        }
    }

    /// `PATCH /easyShip/2022-03-23/package`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct UpdateScheduledPackages: Operation {
        public typealias Reply = Packages

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.EasyShipV20220323.updateScheduledPackages
        }

        public var updateScheduledPackagesRequest: UpdateScheduledPackagesRequest?

        public init(updateScheduledPackagesRequest: UpdateScheduledPackagesRequest? = nil) {
            self.updateScheduledPackagesRequest = updateScheduledPackagesRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(updateScheduledPackagesRequest)
        }
    }

    /// `POST /easyShip/2022-03-23/packages/bulk`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CreateScheduledPackageBulk: Operation {
        public typealias Reply = CreateScheduledPackagesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.EasyShipV20220323.createScheduledPackageBulk
        }

        public var createScheduledPackagesRequest: CreateScheduledPackagesRequest

        public init(createScheduledPackagesRequest: CreateScheduledPackagesRequest) {
            self.createScheduledPackagesRequest = createScheduledPackagesRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(createScheduledPackagesRequest)
        }
    }
}
