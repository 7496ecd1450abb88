/** A file that the build embeds as text (esbuild's `text` loader). */
declare module '*.txt' {
  const text: string;
  export default text;
}
