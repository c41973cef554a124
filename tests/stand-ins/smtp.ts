import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** How the server answers a recipient: takes the mail, refuses for now (450) or for good (550). */
export type SmtpMood = "accept" | "busy" | "unknown-recipient";

export type SmtpStandIn = {
  /** For SMTP_URL. */
  readonly url: string;
  /** Everything received, oldest first, as a mail program would read it. */
  readonly received: readonly Email[];
  readonly to: (address: string) => { all: () => Email[]; latest: () => Email | undefined };
  readonly answer: (mood: SmtpMood) => void;
  readonly close: () => Promise<void>;
};

/** A mail server on loopback that delivers nowhere and remembers what it was given. */
export async function startSmtp(): Promise<SmtpStandIn> {
  const received: Email[] = [];
  let mood: SmtpMood = "accept";

  const server = new SMTPServer({
    hideSTARTTLS: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo(_address, _session, callback) {
      if (mood === "accept") return callback();
      const refusal = mood === "busy" ? "Try later" : "No such mailbox";
      callback(Object.assign(new Error(refusal), { responseCode: mood === "busy" ? 450 : 550 }));
    },
    onData(stream, _session, callback) {
      stream
        .toArray()
        .then((chunks) => PostalMime.parse(Buffer.concat(chunks)))
        .then((email) => {
          received.push(email);
          callback();
        }, callback);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    to: (address) => {
      const all = () => received.filter((email) => email.to?.some((recipient) => recipient.address === address));
      return { all, latest: () => all().at(-1) };
    },
    answer: (next) => {
      mood = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
