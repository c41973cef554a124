import { z } from "zod";

import { singleton } from "./singleton.ts";

const flag = z.enum(["true", "false"]).transform((text) => text === "true");

const schema = z
  .object({
    NODE_ENV: z.enum(["development", "production", "test"]).default("development"),

    // Database
    DATABASE_URL: z.url({ protocol: /^(mysql|mariadb)$/ }),
    DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),

    // Web
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    /** The address people type, when a proxy stands before the portal. Links in mails start with it. */
    PUBLIC_URL: z.url().optional(),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),

    // Files
    DATA_DIR: z.string().default(".data"),
    STORAGE_DRIVER: z.enum(["fs", "s3"]).default("fs"),
    S3_BUCKET: z.string().optional(),
    S3_REGION: z.string().default("us-east-1"),
    S3_ENDPOINT: z.url().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),

    // Mail: without SMTP_URL every mail is kept on the outbox page
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.string().default("Tributary <portal@localhost>"),

    // Logs
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),

    // Tests run faster with a cheaper password hash; refused in production.
    CHEAP_PASSWORD_HASH: flag.default(false),
  })
  .refine((env) => env.STORAGE_DRIVER !== "s3" || env.S3_BUCKET, {
    error: "S3_BUCKET is needed with STORAGE_DRIVER=s3",
  })
  .refine((env) => env.NODE_ENV !== "production" || !env.CHEAP_PASSWORD_HASH, {
    error: "CHEAP_PASSWORD_HASH is for tests only",
  });

export type Env = z.infer<typeof schema>;

/** Every setting that comes from outside, read once. The process does not start with one that is wrong. */
export const env: Env = singleton("env", readEnv);

function readEnv(): Env {
  const withoutEmpty = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(withoutEmpty);
  if (!parsed.success) throw new Error(`The environment is not usable:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
