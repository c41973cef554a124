-- CreateTable
CREATE TABLE `Address` (
    `id` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `label` VARCHAR(80) NOT NULL,
    `recipient` VARCHAR(160) NOT NULL,
    `line1` VARCHAR(160) NOT NULL,
    `line2` VARCHAR(160) NULL,
    `city` VARCHAR(80) NOT NULL,
    `province` VARCHAR(80) NULL,
    `postalCode` VARCHAR(16) NULL,
    `country` VARCHAR(64) NOT NULL,
    `phone` VARCHAR(32) NULL,
    `isDefault` BOOLEAN NOT NULL DEFAULT false,
    `status` VARCHAR(16) NOT NULL DEFAULT 'active',

    INDEX `Address_partnerId_kind_status_idx`(`partnerId`, `kind`, `status`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Allocation` (
    `orderLineId` VARCHAR(30) NOT NULL,
    `warehouseId` VARCHAR(30) NOT NULL,
    `quantity` INTEGER NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    PRIMARY KEY (`orderLineId`, `warehouseId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Assortment` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(64) NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    UNIQUE INDEX `Assortment_code_key`(`code`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `AssortmentGrant` (
    `assortmentId` VARCHAR(30) NOT NULL,
    `audience` VARCHAR(16) NOT NULL,
    `audienceId` VARCHAR(30) NOT NULL,

    INDEX `AssortmentGrant_audience_audienceId_idx`(`audience`, `audienceId`),
    PRIMARY KEY (`assortmentId`, `audience`, `audienceId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `AssortmentItem` (
    `assortmentId` VARCHAR(30) NOT NULL,
    `effect` VARCHAR(8) NOT NULL,
    `scope` VARCHAR(16) NOT NULL,
    `target` VARCHAR(64) NOT NULL,

    PRIMARY KEY (`assortmentId`, `effect`, `scope`, `target`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Attribute` (
    `code` VARCHAR(64) NOT NULL,
    `nameEn` VARCHAR(80) NOT NULL,
    `nameZhCn` VARCHAR(80) NULL,
    `nameZhTw` VARCHAR(80) NULL,
    `unit` VARCHAR(16) NULL,
    `filterable` BOOLEAN NOT NULL DEFAULT true,
    `position` INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY (`code`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `AuditEntry` (
    `id` VARCHAR(30) NOT NULL,
    `at` DATETIME(3) NOT NULL,
    `actorKind` VARCHAR(16) NOT NULL,
    `actorId` VARCHAR(30) NULL,
    `actorName` VARCHAR(120) NOT NULL,
    `onBehalfOfId` VARCHAR(30) NULL,
    `action` VARCHAR(64) NOT NULL,
    `subjectId` VARCHAR(64) NOT NULL,
    `partnerId` VARCHAR(30) NULL,
    `reason` VARCHAR(500) NULL,
    `before` JSON NULL,
    `after` JSON NULL,
    `requestId` VARCHAR(64) NULL,

    INDEX `AuditEntry_subjectId_at_idx`(`subjectId`, `at`),
    INDEX `AuditEntry_at_idx`(`at`),
    INDEX `AuditEntry_actorId_at_idx`(`actorId`, `at`),
    INDEX `AuditEntry_partnerId_at_idx`(`partnerId`, `at`),
    INDEX `AuditEntry_action_at_idx`(`action`, `at`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `BuyerLimit` (
    `userId` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `perOrderMinor` BIGINT NULL,
    `perMonthMinor` BIGINT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    INDEX `BuyerLimit_partnerId_idx`(`partnerId`),
    PRIMARY KEY (`userId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Cart` (
    `id` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `name` VARCHAR(80) NOT NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'open',
    `createdById` VARCHAR(30) NOT NULL,
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    INDEX `Cart_partnerId_status_updatedAt_idx`(`partnerId`, `status`, `updatedAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `CartLine` (
    `cartId` VARCHAR(30) NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `quantity` INTEGER NOT NULL,
    `position` INTEGER NOT NULL,
    `addedById` VARCHAR(30) NOT NULL,
    `addedAt` DATETIME(3) NOT NULL,
    `seenUnitMinor` BIGINT NULL,

    PRIMARY KEY (`cartId`, `sku`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Category` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(64) NOT NULL,
    `parentId` VARCHAR(30) NULL,
    `nameEn` VARCHAR(120) NOT NULL,
    `nameZhCn` VARCHAR(120) NULL,
    `nameZhTw` VARCHAR(120) NULL,
    `position` INTEGER NOT NULL DEFAULT 0,

    UNIQUE INDEX `Category_code_key`(`code`),
    INDEX `Category_parentId_idx`(`parentId`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `CreditAccount` (
    `partnerId` VARCHAR(30) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `limitMinor` BIGINT NOT NULL DEFAULT 0,
    `toleranceBp` INTEGER NOT NULL DEFAULT 0,
    `exposureMinor` BIGINT NOT NULL DEFAULT 0,
    `blocked` BOOLEAN NOT NULL DEFAULT false,
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    PRIMARY KEY (`partnerId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `CreditEntry` (
    `id` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `at` DATETIME(3) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `amountMinor` BIGINT NOT NULL,
    `limitMinor` BIGINT NULL,
    `orderId` VARCHAR(30) NULL,
    `reason` VARCHAR(500) NULL,
    `actorId` VARCHAR(30) NULL,

    INDEX `CreditEntry_partnerId_at_idx`(`partnerId`, `at`),
    INDEX `CreditEntry_orderId_idx`(`orderId`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `CreditOverride` (
    `orderId` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `upToMinor` BIGINT NOT NULL,
    `reason` VARCHAR(500) NOT NULL,
    `grantedById` VARCHAR(30) NOT NULL,
    `grantedByName` VARCHAR(120) NOT NULL,
    `grantedAt` DATETIME(3) NOT NULL,

    INDEX `CreditOverride_partnerId_grantedAt_idx`(`partnerId`, `grantedAt`),
    PRIMARY KEY (`orderId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `CurrentCart` (
    `userId` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `cartId` VARCHAR(30) NOT NULL,

    PRIMARY KEY (`userId`, `partnerId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `ImportRejection` (
    `runId` VARCHAR(30) NOT NULL,
    `line` INTEGER NOT NULL,
    `reason` VARCHAR(64) NOT NULL,
    `facts` JSON NULL,
    `cells` JSON NOT NULL,

    INDEX `ImportRejection_runId_reason_line_idx`(`runId`, `reason`, `line`),
    PRIMARY KEY (`runId`, `line`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `ImportRun` (
    `id` VARCHAR(30) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `fileName` VARCHAR(255) NOT NULL,
    `storageKey` VARCHAR(128) NULL,
    `header` JSON NOT NULL,
    `mapping` JSON NOT NULL,
    `options` JSON NOT NULL,
    `dryRun` BOOLEAN NOT NULL DEFAULT false,
    `status` VARCHAR(16) NOT NULL,
    `rowsTotal` INTEGER NULL,
    `rowsRead` INTEGER NOT NULL DEFAULT 0,
    `created` INTEGER NOT NULL DEFAULT 0,
    `updated` INTEGER NOT NULL DEFAULT 0,
    `unchanged` INTEGER NOT NULL DEFAULT 0,
    `rejected` INTEGER NOT NULL DEFAULT 0,
    `error` JSON NULL,
    `startedById` VARCHAR(30) NULL,
    `startedByName` VARCHAR(120) NULL,
    `createdAt` DATETIME(3) NOT NULL,
    `startedAt` DATETIME(3) NULL,
    `progressAt` DATETIME(3) NULL,
    `finishedAt` DATETIME(3) NULL,

    INDEX `ImportRun_createdAt_idx`(`createdAt`),
    INDEX `ImportRun_status_createdAt_idx`(`status`, `createdAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `IncomingStock` (
    `id` VARCHAR(30) NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `warehouseId` VARCHAR(30) NOT NULL,
    `quantity` INTEGER NOT NULL,
    `receivedQuantity` INTEGER NOT NULL DEFAULT 0,
    `dueOn` DATE NOT NULL,
    `confirmed` BOOLEAN NOT NULL DEFAULT true,
    `reference` VARCHAR(64) NULL,
    `fromWarehouseId` VARCHAR(30) NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'open',
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    INDEX `IncomingStock_sku_status_dueOn_idx`(`sku`, `status`, `dueOn`),
    INDEX `IncomingStock_status_dueOn_idx`(`status`, `dueOn`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `MailMessage` (
    `id` VARCHAR(30) NOT NULL,
    `idempotencyKey` VARCHAR(128) NOT NULL,
    `recipient` VARCHAR(254) NOT NULL,
    `subject` VARCHAR(255) NOT NULL,
    `text` TEXT NOT NULL,
    `html` MEDIUMTEXT NOT NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'queued',
    `attempts` INTEGER NOT NULL DEFAULT 0,
    `availableAt` DATETIME(3) NOT NULL,
    `leasedUntil` DATETIME(3) NULL,
    `lastError` TEXT NULL,
    `createdAt` DATETIME(3) NOT NULL,
    `sentAt` DATETIME(3) NULL,

    UNIQUE INDEX `MailMessage_idempotencyKey_key`(`idempotencyKey`),
    INDEX `MailMessage_status_availableAt_id_idx`(`status`, `availableAt`, `id`),
    INDEX `MailMessage_createdAt_idx`(`createdAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `NumberSequence` (
    `name` VARCHAR(32) NOT NULL,
    `next` INTEGER NOT NULL,

    PRIMARY KEY (`name`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `OrderHold` (
    `id` VARCHAR(30) NOT NULL,
    `orderId` VARCHAR(30) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `facts` JSON NULL,
    `reason` VARCHAR(500) NULL,
    `shownToDealer` BOOLEAN NOT NULL DEFAULT false,
    `openedById` VARCHAR(30) NULL,
    `openedByName` VARCHAR(120) NOT NULL,
    `openedAt` DATETIME(3) NOT NULL,
    `releasedById` VARCHAR(30) NULL,
    `releasedByName` VARCHAR(120) NULL,
    `releasedAt` DATETIME(3) NULL,
    `releaseReason` VARCHAR(500) NULL,

    INDEX `OrderHold_orderId_releasedAt_idx`(`orderId`, `releasedAt`),
    INDEX `OrderHold_releasedAt_kind_openedAt_idx`(`releasedAt`, `kind`, `openedAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `OrderLine` (
    `id` VARCHAR(30) NOT NULL,
    `orderId` VARCHAR(30) NOT NULL,
    `lineNo` INTEGER NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `nameEn` VARCHAR(320) NOT NULL,
    `nameZhCn` VARCHAR(320) NULL,
    `nameZhTw` VARCHAR(320) NULL,
    `ordered` INTEGER NOT NULL,
    `allocated` INTEGER NOT NULL DEFAULT 0,
    `backordered` INTEGER NOT NULL DEFAULT 0,
    `shipped` INTEGER NOT NULL DEFAULT 0,
    `cancelled` INTEGER NOT NULL DEFAULT 0,
    `returned` INTEGER NOT NULL DEFAULT 0,
    `unitMinor` BIGINT NOT NULL,
    `lineMinor` BIGINT NOT NULL,
    `listUnitMinor` BIGINT NULL,
    `priceListId` VARCHAR(30) NULL,
    `priceReason` JSON NULL,
    `promisedOn` DATE NULL,
    `skipReason` JSON NULL,

    INDEX `OrderLine_sku_backordered_idx`(`sku`, `backordered`),
    UNIQUE INDEX `OrderLine_orderId_lineNo_key`(`orderId`, `lineNo`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `OrderReturn` (
    `id` VARCHAR(30) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `returnedAt` DATETIME(3) NOT NULL,
    `source` VARCHAR(16) NOT NULL,

    UNIQUE INDEX `OrderReturn_number_key`(`number`),
    INDEX `OrderReturn_partnerId_returnedAt_idx`(`partnerId`, `returnedAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `OrderReturnLine` (
    `returnId` VARCHAR(30) NOT NULL,
    `lineNo` INTEGER NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `quantity` INTEGER NOT NULL,
    `unitMinor` BIGINT NOT NULL,
    `orderLineId` VARCHAR(30) NULL,

    PRIMARY KEY (`returnId`, `lineNo`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `OutboxEvent` (
    `id` VARCHAR(30) NOT NULL,
    `name` VARCHAR(64) NOT NULL,
    `payload` JSON NOT NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'queued',
    `happenedAt` DATETIME(3) NOT NULL,
    `availableAt` DATETIME(3) NOT NULL,
    `attempts` INTEGER NOT NULL DEFAULT 0,
    `leasedBy` VARCHAR(64) NULL,
    `leasedUntil` DATETIME(3) NULL,
    `lastError` TEXT NULL,
    `doneAt` DATETIME(3) NULL,

    INDEX `OutboxEvent_status_availableAt_id_idx`(`status`, `availableAt`, `id`),
    INDEX `OutboxEvent_name_id_idx`(`name`, `id`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Partner` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(32) NOT NULL,
    `name` VARCHAR(160) NOT NULL,
    `email` VARCHAR(254) NULL,
    `standing` VARCHAR(16) NOT NULL DEFAULT 'active',
    `standingReason` VARCHAR(500) NULL,
    `tierId` VARCHAR(30) NULL,
    `regionId` VARCHAR(30) NULL,
    `country` VARCHAR(64) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `stockDisplay` VARCHAR(16) NULL,
    `backorderAllowed` BOOLEAN NOT NULL DEFAULT true,
    `warehouseId` VARCHAR(30) NULL,
    `accountManagerId` VARCHAR(30) NULL,
    `firstOrderedOn` DATE NULL,
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    UNIQUE INDEX `Partner_code_key`(`code`),
    INDEX `Partner_name_idx`(`name`),
    INDEX `Partner_standing_name_idx`(`standing`, `name`),
    INDEX `Partner_tierId_idx`(`tierId`),
    INDEX `Partner_regionId_idx`(`regionId`),
    INDEX `Partner_accountManagerId_idx`(`accountManagerId`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `PasswordReset` (
    `tokenHash` CHAR(64) NOT NULL,
    `userId` VARCHAR(30) NOT NULL,
    `expiresAt` DATETIME(3) NOT NULL,
    `usedAt` DATETIME(3) NULL,
    `createdAt` DATETIME(3) NOT NULL,

    INDEX `PasswordReset_userId_idx`(`userId`),
    PRIMARY KEY (`tokenHash`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Price` (
    `id` VARCHAR(30) NOT NULL,
    `priceListId` VARCHAR(30) NOT NULL,
    `scope` VARCHAR(16) NOT NULL,
    `target` VARCHAR(64) NOT NULL,
    `minQuantity` INTEGER NOT NULL DEFAULT 1,
    `unitMinor` BIGINT NULL,
    `discountBp` INTEGER NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    INDEX `Price_scope_target_idx`(`scope`, `target`),
    UNIQUE INDEX `Price_priceListId_scope_target_minQuantity_key`(`priceListId`, `scope`, `target`, `minQuantity`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `PriceList` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(64) NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `currency` CHAR(3) NOT NULL,
    `level` VARCHAR(16) NOT NULL,
    `audienceId` VARCHAR(30) NOT NULL,
    `priority` INTEGER NOT NULL DEFAULT 0,
    `startsOn` DATE NULL,
    `endsOn` DATE NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'active',
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    UNIQUE INDEX `PriceList_code_key`(`code`),
    INDEX `PriceList_currency_level_audienceId_idx`(`currency`, `level`, `audienceId`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Product` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(64) NOT NULL,
    `categoryId` VARCHAR(30) NULL,
    `nameEn` VARCHAR(200) NOT NULL,
    `nameZhCn` VARCHAR(200) NULL,
    `nameZhTw` VARCHAR(200) NULL,
    `descriptionEn` TEXT NULL,
    `descriptionZhCn` TEXT NULL,
    `descriptionZhTw` TEXT NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'active',
    `pictureKey` VARCHAR(64) NULL,
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    UNIQUE INDEX `Product_code_key`(`code`),
    INDEX `Product_status_nameEn_idx`(`status`, `nameEn`),
    INDEX `Product_categoryId_status_idx`(`categoryId`, `status`),
    INDEX `Product_status_createdAt_idx`(`status`, `createdAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `QuickOrderRow` (
    `userId` VARCHAR(30) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `rowNo` INTEGER NOT NULL,
    `skuText` VARCHAR(120) NOT NULL,
    `quantityText` VARCHAR(40) NOT NULL,
    `fileLine` INTEGER NULL,
    `addedAt` DATETIME(3) NOT NULL,

    PRIMARY KEY (`userId`, `partnerId`, `rowNo`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `RateLimit` (
    `key` VARCHAR(255) NOT NULL,
    `points` INTEGER NOT NULL DEFAULT 0,
    `expire` BIGINT UNSIGNED NULL,

    INDEX `RateLimit_expire_idx`(`expire`),
    PRIMARY KEY (`key`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `ReactionRun` (
    `eventId` VARCHAR(30) NOT NULL,
    `reaction` VARCHAR(64) NOT NULL,
    `ranAt` DATETIME(3) NOT NULL,

    PRIMARY KEY (`eventId`, `reaction`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Region` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(32) NOT NULL,
    `nameEn` VARCHAR(80) NOT NULL,
    `nameZhCn` VARCHAR(80) NULL,
    `nameZhTw` VARCHAR(80) NULL,
    `position` INTEGER NOT NULL DEFAULT 0,

    UNIQUE INDEX `Region_code_key`(`code`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `SalesOrder` (
    `id` VARCHAR(30) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `partnerId` VARCHAR(30) NOT NULL,
    `cartId` VARCHAR(30) NULL,
    `status` VARCHAR(24) NOT NULL,
    `source` VARCHAR(16) NOT NULL,
    `placedById` VARCHAR(30) NULL,
    `placedByName` VARCHAR(120) NOT NULL,
    `onBehalf` BOOLEAN NOT NULL DEFAULT false,
    `currency` CHAR(3) NOT NULL,
    `netMinor` BIGINT NOT NULL,
    `poNumber` VARCHAR(64) NULL,
    `requestedOn` DATE NULL,
    `note` VARCHAR(1000) NULL,
    `terms` VARCHAR(16) NOT NULL DEFAULT 'on_account',
    `shipTo` JSON NULL,
    `shipComplete` BOOLEAN NOT NULL DEFAULT false,
    `approvalAsked` JSON NULL,
    `approvalEscalated` BOOLEAN NOT NULL DEFAULT false,
    `approvedById` VARCHAR(30) NULL,
    `declineReason` VARCHAR(500) NULL,
    `tierRank` INTEGER NOT NULL DEFAULT 99,
    `version` INTEGER NOT NULL DEFAULT 1,
    `createdAt` DATETIME(3) NOT NULL,
    `submittedAt` DATETIME(3) NULL,
    `confirmedAt` DATETIME(3) NULL,
    `shippedAt` DATETIME(3) NULL,
    `completedAt` DATETIME(3) NULL,
    `cancelledAt` DATETIME(3) NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    UNIQUE INDEX `SalesOrder_number_key`(`number`),
    UNIQUE INDEX `SalesOrder_cartId_key`(`cartId`),
    INDEX `SalesOrder_partnerId_createdAt_idx`(`partnerId`, `createdAt`),
    INDEX `SalesOrder_partnerId_status_createdAt_idx`(`partnerId`, `status`, `createdAt`),
    INDEX `SalesOrder_status_submittedAt_idx`(`status`, `submittedAt`),
    INDEX `SalesOrder_createdAt_idx`(`createdAt`),
    INDEX `SalesOrder_partnerId_poNumber_idx`(`partnerId`, `poNumber`),
    INDEX `SalesOrder_placedById_submittedAt_idx`(`placedById`, `submittedAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `ScheduleRun` (
    `name` VARCHAR(64) NOT NULL,
    `dueAt` DATETIME(3) NOT NULL,
    `leasedBy` VARCHAR(64) NULL,
    `leasedUntil` DATETIME(3) NULL,
    `lastRanAt` DATETIME(3) NULL,
    `lastError` TEXT NULL,

    PRIMARY KEY (`name`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Session` (
    `id` CHAR(64) NOT NULL,
    `user_id` VARCHAR(30) NOT NULL,
    `expires_at` DATETIME(3) NOT NULL,
    `created_at` DATETIME(3) NOT NULL,
    `last_seen_at` DATETIME(3) NOT NULL,
    `user_agent` VARCHAR(255) NULL,
    `ip` VARCHAR(45) NULL,
    `acting_for_id` VARCHAR(30) NULL,

    INDEX `Session_user_id_idx`(`user_id`),
    INDEX `Session_expires_at_idx`(`expires_at`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Setting` (
    `key` VARCHAR(64) NOT NULL,
    `value` JSON NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    PRIMARY KEY (`key`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Shipment` (
    `id` VARCHAR(30) NOT NULL,
    `number` VARCHAR(32) NOT NULL,
    `orderId` VARCHAR(30) NOT NULL,
    `warehouseId` VARCHAR(30) NOT NULL,
    `carrier` VARCHAR(64) NULL,
    `trackingNumber` VARCHAR(64) NULL,
    `trackingUrl` VARCHAR(500) NULL,
    `shippedAt` DATETIME(3) NOT NULL,
    `shippedById` VARCHAR(30) NULL,
    `deliveredAt` DATETIME(3) NULL,

    UNIQUE INDEX `Shipment_number_key`(`number`),
    INDEX `Shipment_orderId_shippedAt_idx`(`orderId`, `shippedAt`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `ShipmentLine` (
    `shipmentId` VARCHAR(30) NOT NULL,
    `orderLineId` VARCHAR(30) NOT NULL,
    `quantity` INTEGER NOT NULL,

    PRIMARY KEY (`shipmentId`, `orderLineId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `StockLevel` (
    `sku` VARCHAR(64) NOT NULL,
    `warehouseId` VARCHAR(30) NOT NULL,
    `onHand` INTEGER NOT NULL DEFAULT 0,
    `allocated` INTEGER NOT NULL DEFAULT 0,
    `safety` INTEGER NOT NULL DEFAULT 0,
    `updatedAt` DATETIME(3) NOT NULL,

    INDEX `StockLevel_warehouseId_sku_idx`(`warehouseId`, `sku`),
    INDEX `StockLevel_updatedAt_idx`(`updatedAt`),
    PRIMARY KEY (`sku`, `warehouseId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `StockMovement` (
    `id` VARCHAR(30) NOT NULL,
    `at` DATETIME(3) NOT NULL,
    `sku` VARCHAR(64) NOT NULL,
    `warehouseId` VARCHAR(30) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `onHandDelta` INTEGER NOT NULL DEFAULT 0,
    `allocatedDelta` INTEGER NOT NULL DEFAULT 0,
    `reason` VARCHAR(200) NULL,
    `referenceId` VARCHAR(64) NULL,
    `actorId` VARCHAR(30) NULL,

    INDEX `StockMovement_sku_at_idx`(`sku`, `at`),
    INDEX `StockMovement_warehouseId_at_idx`(`warehouseId`, `at`),
    INDEX `StockMovement_referenceId_idx`(`referenceId`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Tier` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(32) NOT NULL,
    `nameEn` VARCHAR(80) NOT NULL,
    `nameZhCn` VARCHAR(80) NULL,
    `nameZhTw` VARCHAR(80) NULL,
    `rank` INTEGER NOT NULL,
    `stockDisplay` VARCHAR(16) NOT NULL DEFAULT 'band',

    UNIQUE INDEX `Tier_code_key`(`code`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `User` (
    `id` VARCHAR(30) NOT NULL,
    `kind` VARCHAR(16) NOT NULL,
    `role` VARCHAR(32) NOT NULL,
    `email` VARCHAR(254) NOT NULL,
    `name` VARCHAR(120) NOT NULL,
    `passwordHash` VARCHAR(255) NULL,
    `partnerId` VARCHAR(30) NULL,
    `locale` VARCHAR(8) NULL,
    `status` VARCHAR(16) NOT NULL DEFAULT 'active',
    `lastSeenAt` DATETIME(3) NULL,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    UNIQUE INDEX `User_email_key`(`email`),
    INDEX `User_partnerId_role_idx`(`partnerId`, `role`),
    INDEX `User_kind_name_idx`(`kind`, `name`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Variant` (
    `sku` VARCHAR(64) NOT NULL,
    `productId` VARCHAR(30) NOT NULL,
    `labelEn` VARCHAR(120) NOT NULL DEFAULT '',
    `labelZhCn` VARCHAR(120) NULL,
    `labelZhTw` VARCHAR(120) NULL,
    `barcode` VARCHAR(14) NULL,
    `packSize` INTEGER NOT NULL DEFAULT 1,
    `minQuantity` INTEGER NOT NULL DEFAULT 1,
    `quantityMultiple` INTEGER NOT NULL DEFAULT 1,
    `maxQuantity` INTEGER NULL,
    `weightGrams` INTEGER NULL,
    `backorderAllowed` BOOLEAN NOT NULL DEFAULT true,
    `status` VARCHAR(16) NOT NULL DEFAULT 'active',
    `position` INTEGER NOT NULL DEFAULT 0,
    `pictureKey` VARCHAR(64) NULL,
    `searchTerms` MEDIUMTEXT NOT NULL,
    `createdAt` DATETIME(3) NOT NULL,
    `updatedAt` DATETIME(3) NOT NULL,

    INDEX `Variant_productId_position_idx`(`productId`, `position`),
    INDEX `Variant_barcode_idx`(`barcode`),
    FULLTEXT INDEX `Variant_searchTerms_idx`(`searchTerms`),
    PRIMARY KEY (`sku`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `VariantAttribute` (
    `sku` VARCHAR(64) NOT NULL,
    `attributeCode` VARCHAR(64) NOT NULL,
    `value` VARCHAR(120) NOT NULL,
    `labelEn` VARCHAR(120) NULL,
    `labelZhCn` VARCHAR(120) NULL,
    `labelZhTw` VARCHAR(120) NULL,

    INDEX `VariantAttribute_attributeCode_value_idx`(`attributeCode`, `value`),
    PRIMARY KEY (`sku`, `attributeCode`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `Warehouse` (
    `id` VARCHAR(30) NOT NULL,
    `code` VARCHAR(32) NOT NULL,
    `nameEn` VARCHAR(80) NOT NULL,
    `nameZhCn` VARCHAR(80) NULL,
    `nameZhTw` VARCHAR(80) NULL,
    `country` VARCHAR(64) NOT NULL,
    `position` INTEGER NOT NULL DEFAULT 0,
    `status` VARCHAR(16) NOT NULL DEFAULT 'active',

    UNIQUE INDEX `Warehouse_code_key`(`code`),
    PRIMARY KEY (`id`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `WarehousePreference` (
    `regionId` VARCHAR(30) NOT NULL,
    `warehouseId` VARCHAR(30) NOT NULL,
    `position` INTEGER NOT NULL,

    PRIMARY KEY (`regionId`, `warehouseId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- CreateTable
CREATE TABLE `WorkerHeartbeat` (
    `workerId` VARCHAR(64) NOT NULL,
    `beatAt` DATETIME(3) NOT NULL,

    PRIMARY KEY (`workerId`)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- AddForeignKey
ALTER TABLE `Address` ADD CONSTRAINT `Address_partnerId_fkey` FOREIGN KEY (`partnerId`) REFERENCES `Partner`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Allocation` ADD CONSTRAINT `Allocation_orderLineId_fkey` FOREIGN KEY (`orderLineId`) REFERENCES `OrderLine`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `AssortmentGrant` ADD CONSTRAINT `AssortmentGrant_assortmentId_fkey` FOREIGN KEY (`assortmentId`) REFERENCES `Assortment`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `AssortmentItem` ADD CONSTRAINT `AssortmentItem_assortmentId_fkey` FOREIGN KEY (`assortmentId`) REFERENCES `Assortment`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `CartLine` ADD CONSTRAINT `CartLine_cartId_fkey` FOREIGN KEY (`cartId`) REFERENCES `Cart`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Category` ADD CONSTRAINT `Category_parentId_fkey` FOREIGN KEY (`parentId`) REFERENCES `Category`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `CreditEntry` ADD CONSTRAINT `CreditEntry_partnerId_fkey` FOREIGN KEY (`partnerId`) REFERENCES `CreditAccount`(`partnerId`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `CreditOverride` ADD CONSTRAINT `CreditOverride_partnerId_fkey` FOREIGN KEY (`partnerId`) REFERENCES `CreditAccount`(`partnerId`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `ImportRejection` ADD CONSTRAINT `ImportRejection_runId_fkey` FOREIGN KEY (`runId`) REFERENCES `ImportRun`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `OrderHold` ADD CONSTRAINT `OrderHold_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `SalesOrder`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `OrderLine` ADD CONSTRAINT `OrderLine_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `SalesOrder`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `OrderReturnLine` ADD CONSTRAINT `OrderReturnLine_returnId_fkey` FOREIGN KEY (`returnId`) REFERENCES `OrderReturn`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `OrderReturnLine` ADD CONSTRAINT `OrderReturnLine_orderLineId_fkey` FOREIGN KEY (`orderLineId`) REFERENCES `OrderLine`(`id`) ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Partner` ADD CONSTRAINT `Partner_tierId_fkey` FOREIGN KEY (`tierId`) REFERENCES `Tier`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Partner` ADD CONSTRAINT `Partner_regionId_fkey` FOREIGN KEY (`regionId`) REFERENCES `Region`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `PasswordReset` ADD CONSTRAINT `PasswordReset_userId_fkey` FOREIGN KEY (`userId`) REFERENCES `User`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Price` ADD CONSTRAINT `Price_priceListId_fkey` FOREIGN KEY (`priceListId`) REFERENCES `PriceList`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Product` ADD CONSTRAINT `Product_categoryId_fkey` FOREIGN KEY (`categoryId`) REFERENCES `Category`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `ReactionRun` ADD CONSTRAINT `ReactionRun_eventId_fkey` FOREIGN KEY (`eventId`) REFERENCES `OutboxEvent`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Session` ADD CONSTRAINT `Session_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `User`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Shipment` ADD CONSTRAINT `Shipment_orderId_fkey` FOREIGN KEY (`orderId`) REFERENCES `SalesOrder`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `ShipmentLine` ADD CONSTRAINT `ShipmentLine_shipmentId_fkey` FOREIGN KEY (`shipmentId`) REFERENCES `Shipment`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `ShipmentLine` ADD CONSTRAINT `ShipmentLine_orderLineId_fkey` FOREIGN KEY (`orderLineId`) REFERENCES `OrderLine`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `StockLevel` ADD CONSTRAINT `StockLevel_warehouseId_fkey` FOREIGN KEY (`warehouseId`) REFERENCES `Warehouse`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `Variant` ADD CONSTRAINT `Variant_productId_fkey` FOREIGN KEY (`productId`) REFERENCES `Product`(`id`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `VariantAttribute` ADD CONSTRAINT `VariantAttribute_sku_fkey` FOREIGN KEY (`sku`) REFERENCES `Variant`(`sku`) ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `VariantAttribute` ADD CONSTRAINT `VariantAttribute_attributeCode_fkey` FOREIGN KEY (`attributeCode`) REFERENCES `Attribute`(`code`) ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE `WarehousePreference` ADD CONSTRAINT `WarehousePreference_warehouseId_fkey` FOREIGN KEY (`warehouseId`) REFERENCES `Warehouse`(`id`) ON DELETE CASCADE ON UPDATE CASCADE;

