import { locales } from "#app/platform/i18n/locales.ts";

/** ISO 3166-1 alpha-2. */
const codes =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

export const countryCodes: readonly string[] = codes.split(" ");

const known = new Set(countryCodes);

/** Names that feeds use and Intl does not. */
const otherNames: Readonly<Record<string, string>> = { EIRE: "IE", RSA: "ZA", UK: "GB", USA: "US" };

/**
 * A country as it is kept: its code where the text is one or names one in a language of the pages, else the text itself
 * (trimmed, at most 64 characters), since feeds also say "Channel Islands" or "Unspecified".
 */
export function toCountry(text: string): string {
  const trimmed = text.normalize("NFKC").replace(/\s+/g, " ").trim().slice(0, 64);
  const upper = trimmed.toUpperCase();
  if (known.has(upper)) return upper;
  return otherNames[upper] ?? codesByName().get(upper) ?? trimmed;
}

/** What readers of a language call it; a text that is no code is its own name. */
export function countryName(country: string, locale: string): string {
  return known.has(country) ? (namesIn(locale).of(country) ?? country) : country;
}

const names = new Map<string, Intl.DisplayNames>();

function namesIn(locale: string): Intl.DisplayNames {
  const found = names.get(locale) ?? new Intl.DisplayNames(locale, { type: "region" });
  names.set(locale, found);
  return found;
}

let byName: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  byName ??= new Map(
    locales.flatMap((locale) => countryCodes.map((code) => [countryName(code, locale).toUpperCase(), code] as const)),
  );
  return byName;
}
