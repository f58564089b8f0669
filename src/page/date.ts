// A date as a page writes it → ISO 8601, or null when it is not certain: `2020-04-21 17:52:26` → `2020-04-21T17:52:26`;
// `Tue, 25 Feb 2025 08:10:00 GMT` → `2025-02-25T08:10:00Z`; `03/04/2025` → null, for it may be March or April.

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const english =
  /^(?:[A-Za-z]{3,9},?\s+)?(?:(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})|([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}))(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?$/;
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

export function normalizeDate(said: string | null | undefined): string | null {
  const value = said?.trim();
  if (!value || value.length > 60) return null;
  const standard = iso.exec(value) ?? compact.exec(value);
  if (standard) return join(standard[1]!, standard[2]!, standard[3]!, standard[4], standard[5], standard[6], standard[7]);
  const words = english.exec(value);
  if (words) {
    const month = months.indexOf((words[2] ?? words[4] ?? '').slice(0, 3).toLowerCase()) + 1;
    if (month) return join(words[3] ?? words[6]!, String(month), words[1] ?? words[5]!, words[7], words[8], words[9], words[10]);
  }
  // Day, month and year with dots: the order of every country that uses dots.
  const dots = dotted.exec(value);
  return dots ? join(dots[3]!, dots[2]!, dots[1]!) : null;
}

function join(year: string, month: string, day: string, hour?: string, minute?: string, second?: string, zone?: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  // The calendar has the last word: "2025-02-30" is no date. The web has no article older than itself, but archives do.
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date || Number(year) < 1800 || Number(year) > 2200)
    return null;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset(zone)}`;
}

const offset = (zone: string | undefined): string => {
  if (!zone) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
};
