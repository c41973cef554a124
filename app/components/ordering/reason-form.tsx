import { Form } from "@remix-run/react";
import type { ReactNode } from "react";

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

/** The short answer that an action asks for: why. */
export function ReasonForm({ action, label, button, version }: ReasonFormProps): ReactNode {
  return (
    <Form method="post" action={action} className="grid w-full gap-3">
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <Field label={label} name="reason">
        <Textarea required maxLength={500} />
      </Field>
      <SubmitButton variant="danger" className="justify-self-end">
        {button}
      </SubmitButton>
    </Form>
  );
}
