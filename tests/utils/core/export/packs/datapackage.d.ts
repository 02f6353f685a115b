/** The part of the package `datapackage` that the tests use; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    read(options?: { readonly keyed?: boolean; readonly relations?: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(path: string, options?: { readonly basePath?: string; readonly strict?: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
    readonly descriptor: unknown;
    getResource(name: string): Resource | null;
  }
}
