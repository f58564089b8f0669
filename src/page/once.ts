// What is made at the first look and kept: most pages are no articles, and every page pays for what is made before.
//   const letters = once(() => makeTable());   letters().get('a')

export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
