#!/bin/sh
# Uploads a site made by Papershelf to S3: sh docs/publishing/s3-upload.sh dist s3://BUCKET [DISTRIBUTION]
# A site with a base path goes to s3://BUCKET/papers. With a CloudFront distribution, its pages are renewed.
set -eu
site=$1
bucket=${2%/}
distribution=${3:-}

# Hashed files first, so that no page ever names one that is not there; old ones stay for pages still open.
for folder in _astro search cards; do
  [ -d "$site/$folder" ] || continue
  aws s3 sync "$site/$folder" "$bucket/$folder" --cache-control 'public, max-age=31536000, immutable'
done

# Types that S3 does not guess.
typed() {
  aws s3 cp "$site" "$bucket" --recursive --exclude '*' --include "$1" --content-type "$2" --cache-control no-cache
}
typed 'manifest.webmanifest' 'application/manifest+json'
typed '*.md' 'text/markdown; charset=utf-8'
typed '*.bib' 'application/x-bibtex; charset=utf-8'
typed '*.ris' 'application/x-research-info-systems; charset=utf-8'

aws s3 sync "$site" "$bucket" --delete --cache-control no-cache \
  --exclude '_astro/*' --exclude 'search/*' --exclude 'cards/*' --exclude '.papershelf*' --exclude '.nojekyll' \
  --exclude '_headers' --exclude '_redirects' --exclude redirects.map --exclude manifest.webmanifest --exclude '*.md' --exclude '*.bib' --exclude '*.ris' \
  --exclude '*.gz' --exclude '*.br'

if [ -n "$distribution" ]; then
  aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
fi
