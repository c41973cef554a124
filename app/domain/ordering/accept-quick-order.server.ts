import { inTransaction } from "#app/platform/db.server.ts";
import { log } from "#app/platform/log.server.ts";

import { authorize, has, type PartnerActor } from "../access/actor.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { CartId } from "../ids.ts";
import { getPartnerTerms } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import type { IntoCart } from "./cart.ts";
import { judgePad } from "./internal/judge-pad.server.ts";
import { lockPad } from "./internal/lock-pad.server.ts";
import { addLines } from "./internal/put-lines.server.ts";
import { takeCart } from "./internal/take-cart.server.ts";

export type AcceptedQuickOrder = { readonly cartId: CartId; readonly lines: number; readonly left: number };

/**
 * Puts the good rows of the actor's pad into a cart and takes them off the pad, in one transaction: sent twice, they are
 * in the cart once. The others stay on the pad. Throws nothing-to-add where no row is good, cart-too-long,
 * cart-moved-on, too-many-carts, not-found.
 */
export async function acceptQuickOrder(
  actor: PartnerActor,
  { into }: { readonly into: IntoCart },
  now = new Date(),
): Promise<AcceptedQuickOrder> {
  authorize(has(actor, "carts.edit"), "carts.edit");
  const terms = await getPartnerTerms(actor.partnerId);
  const accepted = await inTransaction(
    async (tx) => {
      const cartId = await takeCart(tx, actor, into, now);
      await lockPad(tx, actor);
      const { rows, offers } = await judgePad(actor, terms, now, tx);
      const good = rows.flatMap(({ verdict }) => (verdict.code === "ok" ? [verdict] : []));
      if (good.length === 0) throw refusal("nothing-to-add");

      const added = good.flatMap(({ sku, quantity }) => {
        const offer = offers.get(sku);
        return offer ? [{ sku, quantity, price: offer.price }] : [];
      });
      await addLines(tx, actor, { cartId, added }, now);
      const done = good.flatMap(({ rowNos }) => rowNos);
      const { userId, partnerId } = actor;
      await tx.quickOrderRow.deleteMany({ where: { userId, partnerId, rowNo: { in: done } } });
      const lines = added.map(({ sku, quantity }) => ({ sku, quantity }));
      await recordAudit(tx, { actor, action: "cart.filled-from-quick-order", subject: cartId, after: { lines } }, now);
      return { cartId, lines: added.length, left: rows.length - done.length };
    },
    // The cart is looked for before the pad is locked: of two at once the second must see the pad as the first left it.
    { isolation: "ReadCommitted" },
  );
  log.info(accepted, "quick order put into a cart");
  return accepted;
}
