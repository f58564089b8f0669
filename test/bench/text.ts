// Text to measure on, written by us: a report with every kind of attribution, repeated with other names until it is as long as wanted.

const PEOPLE = ['Marta Linde', 'Oskar Brandt', 'Ines Calder', 'Pavel Dorn', 'Ruth Ekman', 'Yusuf Hale', 'Nadia Quist', 'Tomas Rell'];
const PLACES = ['Moscow', 'Kyiv', 'Tehran', 'Beijing', 'Minsk', 'Ankara', 'Brussels', 'Washington'];

const report = (person: string, place: string, n: number): string =>
  `${place} ready for talks on harbour ${n}, minister says

${place} is prepared to reopen harbour number ${n} to foreign ships by the end of the year, Transport Minister ${person} said on Tuesday, according to the state news agency.

"We have repaired 14 of the 20 cranes and hired about 3,500 people," ${person} told reporters. "What is missing is not money. What is missing is insurance."

The minister added that ships from neighbouring countries would pay no fees until March. Critics say the plan is unrealistic: the harbour handled 2.4 million tonnes before the war and nothing since. The ministry denied that mines were still found in the channel, a claim that could not be independently verified.

In an interview with state television, the deputy minister stressed that the eastern terminal "has always been ours". Insurers were quoted by TASS as saying they were "not in a hurry". A spokeswoman for the port authority declined to comment.

The harbour lies 40 kilometres south of the front line. It was shelled twice in April, and a warehouse burned down. Most of the town's 60,000 people have left. Buses run twice a day. The cinema has opened again, and on Saturdays there is a market on the square.
`;

/** At least `length` UTF-16 code units. */
export function benchText(length: number): string {
  const parts: string[] = [];
  for (let size = 0, n = 0; size < length; n++) {
    const part = report(PEOPLE[n % PEOPLE.length] ?? '', PLACES[(n * 3) % PLACES.length] ?? '', n + 1);
    parts.push(part);
    size += part.length + 1;
  }
  return parts.join('\n');
}
