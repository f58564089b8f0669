// Makes what depends on nothing but a constant object (a language, a lexicon) once, when a text first needs it.
//   const grammarOf = oncePer((language: Language) => …);  grammarOf(english) === grammarOf(english)

export function oncePer<Key extends object, Value extends object>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
