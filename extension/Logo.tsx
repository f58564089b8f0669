// The quotation mark that stands for the extension, beside its name.
export const Logo = () => (
  <span class="logo" aria-hidden="true">
    “
  </span>
);
