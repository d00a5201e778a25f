/** The version of `core.json`. A newer one than this is refused with a sentence, an older one is migrated. */
export const CORE_SCHEMA_VERSION = 1
