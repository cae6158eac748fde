export declare const b: string;
