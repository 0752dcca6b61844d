/** What the build puts in place of `import.meta.env`. */
interface ImportMetaEnv {
  /** True in the build for Firefox. */
  readonly FIREFOX?: boolean;
  /** Address of the backend that a build asks before its reader chooses another. */
  readonly WXT_SIDELIGHT_BACKEND?: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
