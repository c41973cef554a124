import type { LocalizedText } from "#app/domain/localized-text.ts";

import { useName } from "../naming/use-name.ts";
import type { SelectOption } from "../ui/select.tsx";

type Choice = { readonly warehouseId: string; readonly code: string; readonly name: LocalizedText };

/** Warehouses as the choices of a select, by name and code. */
export function useWarehouseOptions(warehouses: readonly Choice[]): readonly SelectOption[] {
  const nameOf = useName();
  return warehouses.map(({ warehouseId, code, name }) => ({ value: warehouseId, label: `${nameOf(name)} (${code})` }));
}
