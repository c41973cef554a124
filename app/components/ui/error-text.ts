import { useTranslation } from "react-i18next";

/** Says a form's error for the reader: a key of the catalogues in their language, other words as they are. */
export function useErrorText(): (error: string) => string {
  const { t, i18n } = useTranslation();
  return (error) => (i18n.exists(error) ? t(error as never) : error);
}
