// What libraries of old did to built-in objects.
Object.prototype.extend = function extend() {};
Array.prototype.each = function each() {};
Array.prototype.toJSON = function toJSON() {
  return String(this);
};
