// CloudFront function (runtime 2.0) for the event "viewer request": S3 knows files, not folders. An address that
// ends with a slash is answered by the index.html below it; one that names a folder without its slash is sent on.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  const { request } = event;
  const { uri } = request;
  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  if (uri.split('/').pop().includes('.')) return request;
  const pairs = Object.keys(request.querystring).flatMap((name) => {
    const field = request.querystring[name];
    return (field.multiValue || [field]).map(({ value }) => (value === '' ? name : `${name}=${value}`));
  });
  const query = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: `${uri}/${query}` } },
  };
}
