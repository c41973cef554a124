import { inTransaction } from "#app/platform/db.server.ts";

/** The first of each kind, so that a young portal's numbers do not look like a count. */
const FIRST = 100_001;
const prefixes = { order: "SO", shipment: "SH" } as const;

/**
 * The next number of a kind of document: "SO-100001". Taken in a transaction of its own, so that one who waits for stock
 * keeps nobody else waiting for a number; a refused order leaves a gap.
 */
export function nextNumber(kind: keyof typeof prefixes): Promise<string> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`
      INSERT INTO NumberSequence (name, next) VALUES (${kind}, LAST_INSERT_ID(${FIRST}))
      ON DUPLICATE KEY UPDATE next = LAST_INSERT_ID(next + 1)`;
    const [row] = await tx.$queryRaw<{ number: bigint }[]>`SELECT LAST_INSERT_ID() AS number`;
    return `${prefixes[kind]}-${row?.number}`;
  });
}
