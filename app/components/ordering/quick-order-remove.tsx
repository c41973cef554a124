import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { paths } from "#app/paths.ts";

type QuickOrderRemoveProps = {
  /** Only these rows; without them the whole pad. */
  readonly rowNos?: readonly number[];
  /** The button. */
  readonly children: ReactNode;
};

/** Takes rows off the pad. */
export function QuickOrderRemove({ rowNos = [], children }: QuickOrderRemoveProps): ReactNode {
  return (
    <Form method="post" action={paths.portal.quickOrderRemove()} preventScrollReset>
      {rowNos.map((rowNo) => (
        <input key={rowNo} type="hidden" name="rowNos" value={rowNo} />
      ))}
      {children}
    </Form>
  );
}
