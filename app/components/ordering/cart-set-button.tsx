import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

import { paths } from "#app/paths.ts";

type CartSetButtonProps = {
  readonly cartId: string;
  readonly sku: string;
  /** What pressing the button makes of the line; 0 takes it out. */
  readonly quantity: number;
  /** The button. */
  readonly children: ReactNode;
};

/** One press that gives a line another quantity: a fix, the next price break, or its removal. */
export function CartSetButton({ cartId, sku, quantity, children }: CartSetButtonProps): ReactNode {
  return (
    <Form
      method="post"
      action={paths.portal.cartQuantity(cartId)}
      navigate={false}
      fetcherKey={`cart-line ${sku}`}
      preventScrollReset
      className="inline"
    >
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="quantity" value={quantity} />
      {children}
    </Form>
  );
}
