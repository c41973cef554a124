import { dayAt } from "#app/platform/dates.ts";
import { pool } from "#app/platform/db.server.ts";

import { creditEntries } from "./demo/credit.ts";
import { numbersInOrder } from "./demo/orders/numbers.ts";
import { pastOrders } from "./demo/orders/past-orders.ts";
import { returnsOf } from "./demo/orders/returns.ts";
import { priceBookOf } from "./demo/prices/price-book.ts";
import { priceListsOn } from "./demo/prices/price-lists.ts";
import { demoBrand, insertPeople, writeBrand, writeDemoAccounts } from "./demo/seed/accounts.ts";
import { insertAuditTrail } from "./demo/seed/audit-trail.ts";
import { writeTogether } from "./demo/seed/bulk.ts";
import { stockOf } from "./demo/seed/carts.ts";
import { insertHistory, shipmentsOf } from "./demo/seed/history.ts";
import { insertCredit, insertStock } from "./demo/seed/ledgers.ts";
import { insertOrganisations } from "./demo/seed/organisations.ts";
import { storePictures } from "./demo/seed/pictures.ts";
import { insertRange } from "./demo/seed/range.ts";
import { refuseUnlessEmpty } from "./demo/seed/refuse-unless-empty.ts";
import { fillOpenCarts, receiveDelivery, tellStory } from "./demo/seed/tell-story.ts";
import { insertAssortments, insertPriceLists } from "./demo/seed/terms.ts";
import { incomingFor } from "./demo/stock/incoming.ts";
import { movementsUpTo } from "./demo/stock/movements.ts";
import { shelvesAfter } from "./demo/stock/shelves.ts";
import { storyOn } from "./demo/story/moments.ts";

/**
 * Puts the demo brand into an empty database: its range, dealers and a year of business that ends now, in bulk, and the
 * orders that are open now by the commands of the portal. The same moment gives the same demo, but for the ids of what the
 * commands make. Throws DatabaseHoldsData where there is anything already.
 */
export async function seedDemo(now = new Date()): Promise<void> {
  await refuseUnlessEmpty();
  const today = dayAt(now, demoBrand.timeZone);
  const drawing = storePictures();
  // Nobody waits for it yet: that it failed is said where its pictures are needed.
  drawing.catch(() => {});

  const priceLists = priceListsOn(today);
  const prices = priceBookOf(priceLists);
  const moments = storyOn(today, now);
  const placed = moments.map(({ placedAt }) => placedAt);
  const orders = pastOrders(today, prices, placed);
  const shelves = shelvesAfter(orders);
  const shipments = shipmentsOf(orders);
  const numbers = numbersInOrder(
    orders.map(({ submittedAt }) => submittedAt),
    placed,
  );
  const nextOrderNumber = Math.max(...numbers.first, ...numbers.second) + 1;

  await writeBrand(now);
  await writeTogether(async (connection) => {
    await insertOrganisations(connection, { today, orders });
    await insertHistory(connection, { orders, shipments, returns: returnsOf(orders, today), nextOrderNumber });
    await insertAuditTrail(connection, { orders, shipments });
    await insertStock(
      connection,
      { movements: movementsUpTo(today, shelves, orders), shelves, incoming: incomingFor(shelves, today), shipments },
      now,
    );
    await insertCredit(connection, creditEntries(orders, today), now);
    await insertAssortments(connection);
    await insertPriceLists(connection, priceLists);
    await insertRange(connection, { today, pictures: await drawing });
  });
  await insertPeople(now);

  await tellStory({ moments, numbers: numbers.second, stock: stockOf(shelves), prices });
  await receiveDelivery(today);
  await fillOpenCarts(now);
  await pool.query("UPDATE NumberSequence SET next = GREATEST(next, ?) WHERE name = 'order'", [nextOrderNumber - 1]);
  // What the story's commands said has been heard: the first start sends no mail about it.
  await pool.query("UPDATE OutboxEvent SET status = 'done', doneAt = happenedAt");
  await writeDemoAccounts(now);
}
