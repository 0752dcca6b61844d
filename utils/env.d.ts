/** What the build puts in place of `import.meta.env`. */
interface ImportMetaEnv {
  /** Address of the backend that a build asks before its reader chooses another. */
  readonly WXT_SIDELIGHT_BACKEND?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
