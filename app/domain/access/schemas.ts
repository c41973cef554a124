import { z } from "zod";

import { memberRoles, staffRoles } from "./permissions.ts";

const email = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase());

/** Long rather than intricate (NIST SP 800-63B §5.1.1). */
export const MIN_PASSWORD_LENGTH = 10;
const newPassword = z.string().min(MIN_PASSWORD_LENGTH).max(200);

export const signInSchema = z.object({
  email,
  password: z.string().min(1).max(200),
  to: z.string().max(2_000).optional(),
});

export const forgotPasswordSchema = z.object({ email });

export const choosePasswordSchema = z.object({ token: z.string().min(20).max(100), password: newPassword });

export const changePasswordSchema = z.object({ current: z.string().min(1).max(200), password: newPassword });

export const endSessionSchema = z.object({ session: z.string().regex(/^[0-9a-f]{16}$/) });

export const addStaffSchema = z.object({ name: z.string().trim().min(1).max(120), email, role: z.enum(staffRoles) });

export const addMemberSchema = z.object({ name: z.string().trim().min(1).max(120), email, role: z.enum(memberRoles) });

export const editStaffSchema = z.object({ role: z.enum(staffRoles), status: z.enum(["active", "disabled"]) });

export const editMemberSchema = z.object({ role: z.enum(memberRoles), status: z.enum(["active", "disabled"]) });
