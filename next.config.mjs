/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // libsql loads a prebuilt native library at run time, which a bundler cannot follow.
  serverExternalPackages: ['libsql'],
};
