import { Form } from "@remix-run/react";
import { type ReactNode, useId } from "react";

import { SubmitButton } from "../ui/button.tsx";
import { Field } from "../ui/field.tsx";
import { Textarea } from "../ui/input.tsx";

type ReasonFormProps = {
  readonly action: string;
  readonly label: string;
  readonly button: string;
  /** The order as the page showed it, for actions that ask. */
  readonly version?: number;
};

/** The short answer that an action asks for, inside a ConfirmButton: why. Its button stands beside the one that goes back. */
export function ReasonForm({ action, label, button, version }: ReasonFormProps): ReactNode {
  const id = useId();
  return (
    <>
      <Form id={id} method="post" action={action} className="order-first w-full">
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <Field label={label} name="reason">
          <Textarea required maxLength={500} />
        </Field>
      </Form>
      <SubmitButton form={id} formAction={action} variant="danger">
        {button}
      </SubmitButton>
    </>
  );
}
