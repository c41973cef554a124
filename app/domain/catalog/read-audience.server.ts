import { isId } from "../ids.ts";
import { findPartnerIdByCode } from "../partners/queries.server.ts";
import { refusal } from "../refusals.ts";
import { ANY, type AssortmentAudience } from "./assortment.ts";

/**
 * The id of whom a form names: a tier or region by its id, a partner by its code, as people know it. Throws
 * partner-unknown, and not-found for what is no id.
 */
export async function readAudience(audience: AssortmentAudience, text: string | null): Promise<string> {
  if (audience === "everyone") return ANY;
  if (audience === "partner") {
    const partnerId = await findPartnerIdByCode(text ?? "");
    if (!partnerId) throw refusal("partner-unknown", { code: text ?? "" });
    return partnerId;
  }
  if (!isId(audience === "tier" ? "tie" : "reg", text)) throw refusal("not-found");
  return text;
}
