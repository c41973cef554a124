import { db } from "#app/platform/db.server.ts";

/**
 * Everything that imports write, by the names that the business gives it and without ids and times of writing: two databases
 * with the same state have been told the same.
 */
export async function businessState(): Promise<Record<string, unknown>> {
  return {
    products: await db.$queryRaw`
      SELECT p.code, p.nameEn, v.sku, v.packSize, v.minQuantity, c.code AS category
      FROM Product p JOIN Variant v ON v.productId = p.id LEFT JOIN Category c ON c.id = p.categoryId ORDER BY v.sku`,
    assortments: await db.$queryRaw`
      SELECT a.code, i.scope, i.target, g.audience FROM Assortment a
      JOIN AssortmentItem i ON i.assortmentId = a.id JOIN AssortmentGrant g ON g.assortmentId = a.id ORDER BY a.code`,
    prices: await db.$queryRaw`
      SELECT l.code, l.currency, l.level, p.scope, p.target, p.minQuantity, CAST(p.unitMinor AS CHAR) AS unit
      FROM Price p JOIN PriceList l ON l.id = p.priceListId ORDER BY l.code, p.target, p.minQuantity`,
    partners: await db.$queryRaw`
      SELECT code, name, email, country, currency, standing, firstOrderedOn, version FROM Partner ORDER BY code`,
    orders: await db.$queryRaw`
      SELECT o.number, p.code AS partner, o.status, o.currency, CAST(o.netMinor AS CHAR) AS net, o.createdAt, o.completedAt
      FROM SalesOrder o JOIN Partner p ON p.id = o.partnerId ORDER BY o.number`,
    lines: await db.$queryRaw`
      SELECT o.number, l.lineNo, l.sku, l.nameEn, l.ordered, l.shipped, l.returned, CAST(l.unitMinor AS CHAR) AS unit
      FROM OrderLine l JOIN SalesOrder o ON o.id = l.orderId ORDER BY o.number, l.lineNo`,
    returns: await db.$queryRaw`
      SELECT r.number, p.code AS partner, r.returnedAt, l.lineNo, l.sku, l.quantity, o.number AS origin, ol.lineNo AS originLine
      FROM OrderReturn r JOIN Partner p ON p.id = r.partnerId JOIN OrderReturnLine l ON l.returnId = r.id
      LEFT JOIN OrderLine ol ON ol.id = l.orderLineId LEFT JOIN SalesOrder o ON o.id = ol.orderId
      ORDER BY r.number, l.lineNo`,
    stock: await db.$queryRaw`
      SELECT l.sku, w.code, l.onHand, l.allocated FROM StockLevel l JOIN Warehouse w ON w.id = l.warehouseId
      ORDER BY l.sku, w.code`,
    credit: await db.$queryRaw`SELECT COUNT(*) AS entries FROM CreditEntry`,
    told: await db.$queryRaw`SELECT name FROM OutboxEvent ORDER BY id`,
  };
}
